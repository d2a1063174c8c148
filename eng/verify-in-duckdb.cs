#!/usr/bin/env -S dotnet run
#:package DuckDB.NET.Data.Full
#:property PublishAot=false

// The draw in one query of DuckDB, with the arguments of the other verifiers: verify-in-duckdb.cs SEED K < ids.txt
// Not part of the usual checks, because the engine is a download of 400 MB: QS_DUCKDB=1 .ci/run
using System;
using System.Globalization;
using System.IO;
using System.Text;
using DuckDB.NET.Data;

using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
using var connection = new DuckDBConnection("DataSource=:memory:");
connection.Open();
using var command = connection.CreateCommand();
command.CommandText = "CREATE TABLE files (id VARCHAR)";
command.ExecuteNonQuery();
using (var appender = connection.CreateAppender("files"))
{
    // The line ends are LF alone, so that an id may hold whatever else an id may hold.
    foreach (var id in input.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries))
    {
        appender.CreateRow().AppendValue(id).EndRow();
    }
}

command.CommandText = """
    SELECT sha256(concat($seed, ':', id)) AS ticket, id
    FROM files
    ORDER BY ticket, id
    LIMIT $k
    """;
command.Parameters.Add(new DuckDBParameter("seed", args[0]));
command.Parameters.Add(new DuckDBParameter("k", long.Parse(args[1], CultureInfo.InvariantCulture)));
using var drawn = command.ExecuteReader();
while (drawn.Read())
{
    output.WriteLine($"{drawn.GetString(0)}  {drawn.GetString(1)}");
}
