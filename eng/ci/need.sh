# Sourced: need COMMAND PACKAGE... installs the Debian packages when the command is not there.
need() {
  local command=$1
  shift
  command -v "$command" >/dev/null && return
  apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"
}
