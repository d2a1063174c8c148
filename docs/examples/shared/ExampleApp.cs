using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FluentValidation;
using Spectre.Console;

/// <summary>
/// What every example program shares: exit code 2 with a message on standard error for bad input, tables, and JSON.
/// </summary>
internal static class ExampleApp
{
    private const int BadInput = 2;
    private const int WidthWhenPiped = 120;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads the options and runs the program; prints nothing on standard output when the input is bad.</summary>
    public static int Run(RootCommand command, string[] args, Action<ParseResult> program)
    {
        if (Console.IsOutputRedirected)
        {
            // A terminal says how it wants its letters; a file or another program gets UTF-8 on every machine.
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        command.SetAction(program);
        var parsed = command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var errors = parsed.Errors.Select(error => error.Message.Trim()).Concat(SwallowedOptions(command, parsed)).ToArray();
        if (errors.Length > 0)
        {
            return Refuse([.. errors, "--help tells the options"]);
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (BadInputException problem)
        {
            return Refuse([problem.Message]);
        }
        catch (ValidationException problem)
        {
            return Refuse(problem.Errors.Select(error => error.ErrorMessage));
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

    // An option whose value was forgotten takes the next option for its value.
    private static IEnumerable<string> SwallowedOptions(RootCommand command, ParseResult parsed) =>
        from option in parsed.CommandResult.Children.OfType<OptionResult>()
        from token in option.Tokens
        where command.Options.Any(other => other.Name == token.Value || other.Aliases.Contains(token.Value))
        select $"{option.Option.Name}: '{token.Value}' found, which is an option; expected a value";

    private static int Refuse(IEnumerable<string> messages)
    {
        foreach (var message in messages)
        {
            Console.Error.WriteLine(message);
        }

        return BadInput;
    }
}
