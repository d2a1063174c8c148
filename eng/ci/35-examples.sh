#!/usr/bin/env bash
# The README's commands as a reader types them: piped, on a terminal, without colours, from another folder, and with bad options.
set -euo pipefail
cd "$QS_ROOT"
month=docs/examples/monthly-moderation.cs
year=docs/examples/year-of-moderation.cs

# on_terminal COMMAND: what a command prints on a terminal of 100 columns.
on_terminal() {
  env -u NO_COLOR -u GITHUB_ACTIONS -u GITLAB_CI TERM=xterm-256color script -qec "stty cols 100 rows 40; $1" /dev/null </dev/null
}

# lacks PATTERN FILE: fails when a line has it.
lacks() {
  if grep "$1" "$2"; then
    echo "$2 has $1" >&2
    return 1
  fi
}

dotnet run "$month" >"$QS_TEMP/month.txt"
head -n 12 "$QS_TEMP/month.txt"
(cd / && dotnet run --file "$QS_ROOT/$month") | diff "$QS_TEMP/month.txt" -
"./$month" | diff "$QS_TEMP/month.txt" -
lacks $'\e' "$QS_TEMP/month.txt"

on_terminal "dotnet run $month" >"$QS_TEMP/terminal.txt"
grep -q $'\e\\[38;5;[0-9]*mmandatory\e\\[0m' "$QS_TEMP/terminal.txt"
on_terminal "NO_COLOR=1 dotnet run $month" >"$QS_TEMP/plain.txt"
lacks $'\e\\[38;5;' "$QS_TEMP/plain.txt"

dotnet run "$year" -- --year docs/examples/data/hlta-2017-18 --seed 2017 >"$QS_TEMP/year.txt"
cat "$QS_TEMP/year.txt"
grep -q '28 of 28 assessors' "$QS_TEMP/year.txt"
grep -q '14 of 14 providers' "$QS_TEMP/year.txt"
grep -q '33 of 33 standards' "$QS_TEMP/year.txt"
on_terminal "dotnet run $year -- --year docs/examples/data/hlta-2017-18 --seed 2017" >"$QS_TEMP/progress.txt"
grep -q 'Planning the months.*100%' "$QS_TEMP/progress.txt"

dotnet run docs/examples/candidate-journey.cs >"$QS_TEMP/journey.txt"
grep -q 'Fri 30 Mar 2018: Good Friday' "$QS_TEMP/journey.txt"
grep -q "At the end the candidate's journey is verified, and the appeal is closed." "$QS_TEMP/journey.txt"

dotnet run docs/examples/placements.cs >"$QS_TEMP/placements.txt"
grep -q '3 trainees share 2 seats at juniper-ks4-english, larch-ks3-english' "$QS_TEMP/placements.txt"

dotnet run docs/examples/accreditation.cs >"$QS_TEMP/accreditation.txt"
grep -q 'On 2025-07-07 the assessor is accredited.' "$QS_TEMP/accreditation.txt"
grep -q 'A-014 at S-ELM: blocked' "$QS_TEMP/accreditation.txt"

dotnet run docs/examples/quality-calendar.cs -- --as-of 2026-01-31 --ics "$QS_TEMP/duties.ics" >"$QS_TEMP/duties.txt"
grep -q 'As of Sat 31 Jan 2026' "$QS_TEMP/duties.txt"
grep -q '^UID:group-meeting-autumn-1-2025-26@' "$QS_TEMP/duties.ics"

dotnet run docs/examples/staff-cpd.cs >"$QS_TEMP/staff.txt"
grep -q 'Functional Skills ICT .* ATP Delivery staff 5 .* breached .* 2025-06-20' "$QS_TEMP/staff.txt"

code=0
dotnet run "$month" -- --percent 4 >"$QS_TEMP/out.txt" 2>"$QS_TEMP/err.txt" || code=$?
[ "$code" -eq 2 ]
[ ! -s "$QS_TEMP/out.txt" ]
grep -q '75(6)' "$QS_TEMP/err.txt"
