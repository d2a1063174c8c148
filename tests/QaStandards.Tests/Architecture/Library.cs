using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace QaStandards.Tests.Architecture;

/// <summary>The library as its house rules see it: its types, and its source files.</summary>
internal static class Library
{
    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public const BindingFlags Public =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Assembly { get; } = typeof(Verdict).Assembly;

    /// <summary>Gets every type somebody wrote: neither the compiler nor a source generator.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. Assembly.GetTypes().Where(IsWritten).OrderBy(Name, StringComparer.Ordinal)];

    public static IReadOnlyList<Type> PublicTypes { get; } = [.. Types.Where(type => type.IsVisible)];

    /// <summary>Gets the folder that holds QaStandards.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Gets the library's source files, by their path under src/QaStandards, with forward slashes.</summary>
    public static IReadOnlyList<string> SourceFiles { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src", "QaStandards"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(Root, "src", "QaStandards"), file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static string Source(string file) => File.ReadAllText(Path.Combine(Root, "src", "QaStandards", file));

    /// <summary>Returns the name without the root namespace, such as <c>Measure.AtLeast</c> or <c>Decision`1</c>.</summary>
    public static string Name(Type type)
    {
        var full = (type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type).FullName ?? type.Name;
        return full.Replace("QaStandards.", "", StringComparison.Ordinal).Replace('+', '.');
    }

    public static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), false);

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$", Declared | BindingFlags.FlattenHierarchy) is not null;

    /// <summary>Returns whether every fact of a record is a parameter of its one constructor, with nothing to check.</summary>
    public static bool IsPositional(Type type) => IsRecord(type) && type.GetMethod("Deconstruct", Public) is { } method && IsGenerated(method);

    /// <summary>Fails with every broken rule on a line of its own.</summary>
    public static void Holds(IEnumerable<string> broken)
    {
        var lines = broken.Distinct(StringComparer.Ordinal).ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines.Prepend($"{lines.Count} broken:")));
    }

    private static bool IsWritten(Type type)
    {
        for (var outer = type; outer is not null; outer = outer.DeclaringType)
        {
            if (IsGenerated(outer)
                || outer.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), false)
                || outer.Name.StartsWith('<')
                || outer.Namespace?.StartsWith("QaStandards", StringComparison.Ordinal) != true)
            {
                return false;
            }
        }

        return true;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "QaStandards.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("QaStandards.sln is not above the tests.");
        }

        return folder;
    }
}
