using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using QaStandards.Tests.Architecture;

namespace QaStandards.Tests.Policies;

/// <summary>What holds of every pack's register: code, register and tests speak of the same clauses. Each rule returns what is broken.</summary>
internal sealed class RegisterRules(IReadOnlyList<RegisterChapter> chapters, Type clauses)
{
    private readonly List<RegisteredClause> all = [.. chapters.SelectMany(chapter => chapter.Clauses)];

    /// <summary>Gets the clause symbols: the static properties of the pack's class of clauses.</summary>
    public IReadOnlyList<(string Name, Clause Clause)> Symbols { get; } =
    [
        .. clauses.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(Clause))
            .Select(property => (property.Name, (Clause)property.GetValue(null)!)),
    ];

    public IEnumerable<string> Unregistered() => Symbols.Where(symbol => all.Count(entry => entry.Clause == symbol.Clause) != 1)
        .Select(symbol => $"{symbol.Name} is registered {all.Count(entry => entry.Clause == symbol.Clause)} times, not once");

    public IEnumerable<string> WithoutSymbol() => all.Where(entry => Symbols.All(symbol => symbol.Clause != entry.Clause))
        .Select(entry => $"{entry.Clause} has no symbol");

    public IEnumerable<string> SharedLocators() => Symbols.GroupBy(symbol => symbol.Clause.Locator).Where(group => group.Count() > 1)
        .Select(group => $"{group.Key} has several symbols: {string.Join(", ", group.Select(symbol => symbol.Name))}");

    /// <summary>Returns the numbered symbols that are not called after their locator: <c>C75_6</c> is 75(6).</summary>
    public IEnumerable<string> Misnamed() => Symbols.Where(symbol => char.IsAsciiDigit(symbol.Clause.Locator[0]))
        .Where(symbol => symbol.Name != Called(symbol.Clause.Locator))
        .Select(symbol => $"{symbol.Name} is {symbol.Clause.Locator}");

    public IEnumerable<string> OutOfOrder() => all.Select(entry => Number(entry.Clause)).ToList() is var numbers
        ? numbers.Zip(numbers.Skip(1)).Where(pair => pair.First > pair.Second).Select(pair => $"{pair.First} stands before {pair.Second}")
        : [];

    public IEnumerable<string> MissingParagraphs(int first, int last) => Enumerable.Range(first, last - first + 1)
        .Except(all.Select(entry => Number(entry.Clause))).Select(number => $"paragraph {number} is not registered");

    public IEnumerable<string> UnknownMembers() =>
        from entry in all
        from member in entry.Members
        where !Exists(member)
        select $"{entry.Clause}: {member} is not a public member of the pack";

    public IEnumerable<string> Untested() => all.Where(entry => entry.State == ClauseState.Encoded && ClauseTraits.ClassesOf(entry.Clause).Count == 0)
        .Select(entry => $"{entry.Clause} is encoded and no test carries [Trait(\"Clause\", \"{entry.Clause}\")]");

    public IEnumerable<string> StrangeTraits()
    {
        var known = all.SelectMany(entry => (string[])[entry.Clause.Citation, ClauseTraits.Paragraph(entry.Clause)]).ToHashSet(StringComparer.Ordinal);
        return ClauseTraits.All.Where(trait => trait.StartsWith(all[0].Clause.Policy.Id + " ", StringComparison.Ordinal) && !known.Contains(trait))
            .Select(trait => $"a test carries {trait}, which is not registered");
    }

    /// <summary>Returns whether <c>Type.Member</c> is a public member of a public type in the pack's folder or below.</summary>
    public bool Exists(string member)
    {
        var parts = member.Split('.');
        var types = Library.PublicTypes.Where(type => type.Name == parts[0] && IsInPack(type)).ToList();
        return parts.Length == 2 && types.Count == 1 && types[0].GetMember(parts[1]).Length > 0;
    }

    private static string Called(string locator) => "C" + Regex.Replace(locator.Replace(")", ""), "[^A-Za-z0-9]+", "_");

    private static int Number(Clause clause) =>
        int.TryParse(string.Concat(clause.Locator.TakeWhile(char.IsAsciiDigit)), out var number) ? number : 0;

    private bool IsInPack(Type type) => $"{type.Namespace}.".StartsWith($"{clauses.Namespace}.", StringComparison.Ordinal);
}
