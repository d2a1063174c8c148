using System;
using System.IO;
using Xunit;

namespace QaStandards.Tests.Pages;

/// <summary>A page that is written from code. To write them anew, see CONTRIBUTING.md.</summary>
internal static class GeneratedPage
{
    private const string Write = "QASTANDARDS_WRITE_PAGES";

    /// <summary>Asserts that a page is what the code says; writes it first when the environment asks for it.</summary>
    public static void Holds(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable(Write) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Page.Full(path))!);
            File.WriteAllText(Page.Full(path), expected);
        }

        Assert.True(File.Exists(Page.Full(path)), $"{path} is missing: run the tests with {Write}=1.");
        var found = Page.Of(path).Text;
        Assert.True(expected == found, $"{path} is stale: run the tests with {Write}=1 and commit it. It differs first at:\n{Difference(expected, found)}");
    }

    private static string Difference(string expected, string found)
    {
        var (wanted, there) = (expected.Split('\n'), found.Split('\n'));
        var line = 0;
        while (line < wanted.Length && line < there.Length && wanted[line] == there[line])
        {
            line++;
        }

        return $"code: {At(wanted, line)}\npage: {At(there, line)}";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(end)";
}
