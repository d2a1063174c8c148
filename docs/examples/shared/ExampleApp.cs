using System;
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;

/// <summary>What every example program shares: exit code 2 with a message on standard error for bad input, tables, and JSON.</summary>
internal static class ExampleApp
{
    private const int BadInput = 2;
    private const int WidthWhenPiped = 120;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads the options and runs the program; prints nothing on standard output when the input is bad.</summary>
    public static int Run(RootCommand command, string[] args, Action<ParseResult> program)
    {
        command.SetAction(program);
        var parsed = command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Console.Error.WriteLine(error.Message);
            }

            return BadInput;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (BadInputException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return BadInput;
        }
    }

    /// <summary>Returns the console: colours where the terminal has them, and a fixed width when the output is piped.</summary>
    public static IAnsiConsole Screen()
    {
        var screen = AnsiConsole.Console;
        if (Console.IsOutputRedirected)
        {
            screen.Profile.Width = WidthWhenPiped;
        }

        return screen;
    }

    public static void Print(object document) => Console.Out.WriteLine(JsonSerializer.Serialize(document, Json));
}
