using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace QaStandards.Tests.Architecture;

public partial class LayersTests
{
    /// <summary>What an engine folder may use besides the vocabulary, Calendars and Standards.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Lifecycles"] = ["Eligibility"],
        ["Allocation"] = ["Sampling", "Caps"],
    };

    [Fact]
    public void Arrows_point_down_only() => Library.Holds(
        from used in References()
        where !MayUse(used.From, used.To)
        select $"{used.By} ({Named(used.From)}) may not use {Named(used.To)}");

    [Fact]
    public void No_two_folders_use_each_other()
    {
        var pairs = References().Select(used => (used.From, used.To)).ToHashSet();
        Library.Holds(pairs.Where(pair => pairs.Contains((pair.To, pair.From))).Select(pair => $"{Named(pair.From)} and {Named(pair.To)}"));
    }

    [Theory]
    [InlineData("", "Sampling", false)]
    [InlineData("Sampling", "", true)]
    [InlineData("Sampling", "Calendars", true)]
    [InlineData("Sampling", "Caps", false)]
    [InlineData("Caps", "Sampling", false)]
    [InlineData("Lifecycles", "Eligibility", true)]
    [InlineData("Eligibility", "Lifecycles", false)]
    [InlineData("Allocation", "Caps", true)]
    [InlineData("Sampling", "Policies.Hlta", false)]
    [InlineData("Policies.Hlta", "Sampling", true)]
    [InlineData("Policies.Hlta", "Policies.LjmuItt", false)]
    [InlineData("Policies.Hlta", "Policies", false)]
    [InlineData("Policies", "Policies.Hlta", true)]
    public void The_arrows_are_these(string from, string to, bool allowed) => Assert.Equal(allowed, MayUse(from, to));

    [Fact]
    public void A_reference_is_seen_in_a_signature_and_in_a_body()
    {
        Assert.Contains(typeof(Policy), TypeReferences.Of(typeof(Clause)));
        Assert.Contains(typeof(LayersTests), TypeReferences.Of(typeof(LayersTests)));
        Assert.Contains(typeof(HashSet<>), TypeReferences.Of(typeof(TypeReferences)));
        Assert.Contains(typeof(Library), TypeReferences.Of(typeof(LayersTests)));
    }

    [Fact]
    public void A_file_s_namespace_is_its_folder() => Library.Holds(
        from file in Library.SourceFiles
        let folder = file.Contains('/', StringComparison.Ordinal) ? "." + file[..file.LastIndexOf('/')].Replace('/', '.') : ""
        let declared = Namespace().Match(Library.Source(file)).Groups[1].Value
        where declared.Length > 0 && declared != "QaStandards" + folder
        select $"{file} declares {declared}");

    [Fact]
    public void No_engine_file_contains_a_policy_s_noun() => Library.Holds(
        from file in Library.SourceFiles
        where file.Contains('/', StringComparison.Ordinal) && !file.StartsWith("Policies/", StringComparison.Ordinal)
        from noun in PolicyNoun().Matches(Library.Source(file))
        select $"{file} says {noun.Value}");

    [Theory]
    [InlineData("an HLTA candidate", true)]
    [InlineData("the RPA's PoP", true)]
    [InlineData("a population, popped", false)]
    public void A_policy_s_noun_is_a_word(string text, bool found) => Assert.Equal(found, PolicyNoun().IsMatch(text));

    /// <summary>Returns who uses what across folders; a lambda's body is in a type of the compiler's, so those count too.</summary>
    private static IEnumerable<(string By, string From, string To)> References() =>
        from type in Library.Assembly.GetTypes()
        where type.Namespace is not null && Folder(type.Namespace) is not null
        from used in TypeReferences.Of(type)
        where used.Assembly == Library.Assembly && used.Namespace is not null && Folder(used.Namespace) is not null
        let arrow = (Library.Name(type), Folder(type.Namespace!)!, Folder(used.Namespace!)!)
        where arrow.Item2 != arrow.Item3
        select arrow;

    /// <summary>Returns <c>""</c> for the vocabulary, an engine folder's name, <c>Policies</c>, or <c>Policies.Hlta</c> for a pack.</summary>
    private static string? Folder(string name)
    {
        var parts = name.Split('.');
        return parts[0] != "QaStandards" ? null
            : parts.Length == 1 ? ""
            : parts[1] == "Policies" && parts.Length > 2 ? $"Policies.{parts[2]}"
            : parts[1];
    }

    private static bool MayUse(string from, string to)
    {
        if (to.Length == 0 || from.Length == 0)
        {
            return to.Length == 0;
        }

        if (to.StartsWith("Policies", StringComparison.Ordinal))
        {
            return from == "Policies";
        }

        return from.StartsWith("Policies", StringComparison.Ordinal)
            || to is "Calendars" or "Standards"
            || Arrows.GetValueOrDefault(from, []).Contains(to);
    }

    private static string Named(string folder) => folder.Length == 0 ? "the vocabulary" : folder;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\b(HLTA|Hlta|Naace|PoP|RPAs?|ICT ?Mark|IctMark|ATP|AtpCpd|LJMU|Ljmu|LjmuItt|Hampshire|HampshireAchieves)\b")]
    private static partial Regex PolicyNoun();
}
