# Sourced: copies eng/consumer and the packed package to a fresh folder outside the tree, and goes there.
# The package is restored to that folder alone, so that no earlier package of the same version can answer instead.
consumer=$(mktemp -d "$QS_TEMP/consumer.XXXXXX")
cp -R "$QS_ROOT/eng/consumer/." "$consumer"
mkdir "$consumer/feed"
cp "$QS_TEMP"/feed/*.nupkg "$consumer/feed"
shared=${NUGET_PACKAGES:-$HOME/.nuget/packages}
mkdir -p "$shared"
export NUGET_FALLBACK_PACKAGES=$shared NUGET_PACKAGES=$consumer/packages
cd "$consumer"
