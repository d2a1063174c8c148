using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Ardalis.SmartEnum;
using FluentValidation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NodaTime;

namespace QaStandards.Tests.Pages;

/// <summary>
/// A block of C#, compiled as a reader would: with nullable references, without implicit usings, against the framework, the
/// library and the three packages that it brings. A warning is an error.
/// </summary>
public sealed class PageProgram
{
    private static readonly CSharpParseOptions Dialect = new(LanguageVersion.CSharp14, DocumentationMode.None);

    private static readonly MetadataReference[] References =
    [
        .. Platform().Select(path => MetadataReference.CreateFromFile(path)),
        .. new[] { typeof(Verdict), typeof(LocalDate), typeof(IValidator), typeof(SmartEnum<,>) }
            .Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    // Unification of assembly versions is the host's business, not the reader's.
    private static readonly Dictionary<string, ReportDiagnostic> Unheard = new(StringComparer.Ordinal)
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    private readonly byte[] code;

    private PageProgram(byte[] code, IReadOnlyList<string> errors, bool hasStatements)
    {
        this.code = code;
        Errors = errors;
        HasStatements = hasStatements;
    }

    /// <summary>Gets what the compiler complains of: the line on the page, the code and the message.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>Gets whether there is something to run, and not only declarations.</summary>
    public bool HasStatements { get; }

    public static PageProgram Compile(PageBlock block)
    {
        ArgumentNullException.ThrowIfNull(block);
        var tree = CSharpSyntaxTree.ParseText(block.Text, Dialect);
        var hasStatements = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        var options = new CSharpCompilationOptions(
            hasStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            specificDiagnosticOptions: Unheard);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create($"Page{Guid.NewGuid():N}", [tree], References, options).Emit(image);
        var errors = result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)
            .Select(found => Say(block, found));
        return new(image.ToArray(), [.. errors], hasStatements);
    }

    /// <summary>Runs the program and returns what it printed.</summary>
    public string Run()
    {
        var place = new AssemblyLoadContext("page", isCollectible: true);
        try
        {
            var entry = place.LoadFromStream(new MemoryStream(code)).EntryPoint!;
            object?[] arguments = entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()];
            return RoutedOutput.Capture(() => entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null));
        }
        finally
        {
            place.Unload();
        }
    }

    private static string Say(PageBlock block, Diagnostic found)
    {
        var line = block.Line + 1 + found.Location.GetLineSpan().StartLinePosition.Line;
        var message = found.GetMessage(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{block.Path}:{line}: {found.Id}: {message}");
    }

    private static IEnumerable<string> Platform()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return trusted.Split(Path.PathSeparator).Where(path => path.StartsWith(framework, StringComparison.Ordinal));
    }
}
