using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;

namespace QaStandards.Tests.Policies;

/// <summary>Which tests carry a clause: <c>[Trait("Clause", "HLTA 60")]</c> on a test or on its class.</summary>
/// <remarks>A trait that names a paragraph speaks for every clause of the paragraph: "HLTA 21" for 21(1) to 21(6).</remarks>
internal static class ClauseTraits
{
    private static readonly ILookup<string, Type> Classes = Tests().SelectMany(test => Values(test).Concat(Values(test.DeclaringType!))
        .Select(value => (value, test.DeclaringType!))).Distinct().ToLookup(pair => pair.value, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>Gets every clause that a test names, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Classes.Select(group => group.Key).Order(StringComparer.Ordinal)];

    /// <summary>Returns the names of the test classes that carry a clause or its paragraph, in ordinal order.</summary>
    public static IReadOnlyList<string> ClassesOf(Clause clause) =>
    [
        .. Classes[clause.Citation].Concat(Classes[Paragraph(clause)]).Select(type => type.Name).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Returns the citation of the paragraph alone, such as <c>HLTA 75</c> for <c>HLTA 75(6)</c>.</summary>
    public static string Paragraph(Clause clause) =>
        $"{clause.Policy.Id} {string.Concat(clause.Locator.TakeWhile(char.IsAsciiDigit))}";

    private static IEnumerable<MethodInfo> Tests() => typeof(ClauseTraits).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static))
        .Where(method => method.IsDefined(typeof(FactAttribute), inherit: true));

    private static IEnumerable<string> Values(MemberInfo member) => member.GetCustomAttributesData()
        .Where(data => data.AttributeType == typeof(TraitAttribute) && "Clause".Equals(data.ConstructorArguments[0].Value))
        .Select(data => (string)data.ConstructorArguments[1].Value!);
}
