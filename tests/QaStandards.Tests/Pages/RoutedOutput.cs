using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;

namespace QaStandards.Tests.Pages;

/// <summary>
/// Console output that goes to the program that writes it. It is put in place once and for all; what other tests write at
/// the same time still reaches the console, because the route is a value of the flow of execution and not of the process.
/// </summary>
public sealed class RoutedOutput : TextWriter
{
    private static readonly AsyncLocal<StringWriter?> Route = new();
    private static readonly Lock Gate = new();
    private static TextWriter? placed;

    private readonly TextWriter console;

    private RoutedOutput(TextWriter console)
        : base(CultureInfo.InvariantCulture) => this.console = console;

    public override Encoding Encoding => Encoding.UTF8;

    private TextWriter Target => Route.Value ?? console;

    /// <summary>Runs an action under the invariant culture and returns what it wrote to the console.</summary>
    public static string Capture(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        PutInPlace();
        using var written = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var (culture, language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        Route.Value = written;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            action();
        }
        finally
        {
            Route.Value = null;
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);
        }

        return written.ToString().ReplaceLineEndings("\n");
    }

    public override void Write(char value) => Target.Write(value);

    public override void Write(char[] buffer, int index, int count) => Target.Write(buffer, index, count);

    public override void Write(ReadOnlySpan<char> buffer) => Target.Write(buffer);

    public override void Write(string? value) => Target.Write(value);

    public override void WriteLine() => Target.WriteLine();

    public override void WriteLine(string? value) => Target.WriteLine(value);

    public override void WriteLine(ReadOnlySpan<char> buffer) => Target.WriteLine(buffer);

    public override void Flush() => Target.Flush();

    private static void PutInPlace()
    {
        lock (Gate)
        {
            if (!ReferenceEquals(Console.Out, placed))
            {
                Console.SetOut(new RoutedOutput(Console.Out));
                placed = Console.Out; // the console's own wrapper around ours
            }
        }
    }
}
