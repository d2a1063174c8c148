-- The made-up archive of docs/examples/national-draw.cs, drawn from by one query: psql -X -v seed=SEED -v k=K -v files=N -v parts=P -f
-- Prints SHA-256 of the drawn lines, which the program's receipt calls the selection digest.
\set ON_ERROR_STOP on
\set QUIET on
\pset format unaligned
\pset tuples_only on
WITH archive AS (
  SELECT 'R' || lpad((part % 14 + 1)::text, 2, '0') || '-' || (2012 + file % 14) || '-' || lpad(file::text, 7, '0') AS id
  FROM generate_series(0, :parts - 1) AS part
  CROSS JOIN LATERAL generate_series(:files::bigint * part / :parts, :files::bigint * (part + 1) / :parts - 1) AS file
), drawn AS (
  SELECT sha256(convert_to(:'seed' || ':' || id, 'UTF8')) AS ticket, id
  FROM archive
  ORDER BY sha256(convert_to(:'seed' || ':' || id, 'UTF8')), id COLLATE "C"
  LIMIT :k
)
SELECT encode(sha256(convert_to(coalesce(string_agg(encode(ticket, 'hex') || '  ' || id || E'\n', '' ORDER BY ticket, id COLLATE "C"), ''), 'UTF8')), 'hex')
FROM drawn;
