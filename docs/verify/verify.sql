-- Draws again: psql -X -v seed=SEED -v k=K -f verify.sql < ids.txt     (one id a line, UTF-8, lines ended by LF)
\set ON_ERROR_STOP on
\set QUIET on
\encoding UTF8
\pset format unaligned
\pset tuples_only on
CREATE TEMPORARY TABLE files (id text);
-- Each line is one value, whatever it holds: the delimiter and the quote are characters that no id may have.
\copy files FROM pstdin WITH (FORMAT csv, DELIMITER E'\x01', QUOTE E'\x02')
SELECT encode(sha256(convert_to(:'seed' || ':' || id, 'UTF8')), 'hex') || '  ' || id
FROM files
WHERE id IS NOT NULL
ORDER BY sha256(convert_to(:'seed' || ':' || id, 'UTF8')), id COLLATE "C"
LIMIT :k;
