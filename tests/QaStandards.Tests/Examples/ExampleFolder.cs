using System;
using System.IO;
using System.Linq;

namespace QaStandards.Tests.Examples;

/// <summary>A folder with hand-made lists, gone after the test.</summary>
public sealed class ExampleFolder : IDisposable
{
    public const string Header =
        "id,candidate,assessor,provider,outcome,attempt,submission,difficult,principle,firstSolo,visit,notMet";

    public string Path { get; } = Directory.CreateTempSubdirectory("qa-examples-").FullName;

    /// <summary>Returns a file judged met as a row, with other values for some columns.</summary>
    public static string Row(string id, params (string Column, string Value)[] others)
    {
        var columns = Header.Split(',');
        string[] values = [id, "C1", "A1", "P1", "Met", "Initial", "1", "0", "0", "0", "2017-11-20", ""];
        return string.Join(',', columns.Select((column, i) =>
            others.Where(other => other.Column == column).Select(other => other.Value).FirstOrDefault(values[i])));
    }

    public static string Lines(params string[] lines) => string.Concat(lines.Select(line => line + "\n"));

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
