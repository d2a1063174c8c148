using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Principles;
using Xunit;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Tests.Policies.IctMark.Principles;

/// <summary>The conflict of interest over every combination of facts, held against a table written out by hand.</summary>
[Trait("Clause", "ICT-MARK Principle 9")]
[Trait("Clause", "ICT-MARK Principle 9b")]
[Trait("Clause", "ICT-MARK Principle 9c")]
[Trait("Clause", "ICT-MARK Principle 9d")]
[Trait("Clause", "ICT-MARK Principle 9h")]
[Trait("Clause", "ICT-MARK Eligibility to assess 1a")]
public sealed class ConflictTruthTableTests
{
    private const string Flags = "XSEPDCRGNO";

    // X external, S self-review, E evidence, P specific help, D declared, C conflict declared, R recent technology, G general help of old,
    // N encouragement, O a colleague's help; a dash is either.
    private static readonly (string Row, ConflictVerdict Verdict)[] Table =
    [
        ("F---------", ConflictVerdict.Blocked),
        ("TT--------", ConflictVerdict.Blocked),
        ("TFT-------", ConflictVerdict.Blocked),
        ("TFFT------", ConflictVerdict.Blocked),
        ("TFFFTT----", ConflictVerdict.Blocked),
        ("TFFFFF----", ConflictVerdict.Pending),
        ("TFFFTFT---", ConflictVerdict.AllowedWithAdvisory),
        ("TFFFTFFT--", ConflictVerdict.Allowed),
        ("TFFFTFFFT-", ConflictVerdict.Allowed),
        ("TFFFTFFFFT", ConflictVerdict.Allowed),
        ("TFFFTFFFFF", ConflictVerdict.Allowed),
    ];

    private static readonly IctMarkCode Code = IctMarkCode.Undated.WithRecencyWindow(36);

    private static readonly LocalDate Sun_2025_06_01 = new(2025, 6, 1);

    // A conflict can be declared only in a declaration.
    private static IEnumerable<string> Combinations => Enumerable.Range(0, 1 << Flags.Length)
        .Select(bits => string.Concat(Flags.Select((_, place) => (bits & (1 << place)) != 0 ? 'T' : 'F')))
        .Where(flags => flags[Flags.IndexOf('C', System.StringComparison.Ordinal)] == 'F' || flags[Flags.IndexOf('D', System.StringComparison.Ordinal)] == 'T');

    [Fact]
    public void Exactly_one_row_of_the_table_speaks_of_each_of_the_768_combinations()
    {
        Assert.Equal(768, Combinations.Count());
        Assert.All(Combinations, flags => Assert.Single(Table, row => Speaks(row.Row, flags)));
    }

    [Fact]
    public void The_answer_is_the_table_s() => Assert.All(Combinations, flags =>
    {
        var decision = ConflictOfInterest.Decide(Case(flags), Code);

        Assert.Equal(Table.Single(row => Speaks(row.Row, flags)).Verdict, decision.Outcome);
        Assert.Equal(decision.Outcome == ConflictVerdict.Blocked, decision.Findings.Deny);
    });

    [Fact]
    public void Each_row_cites_its_clause() => Assert.All(
        new (string Flags, Clause By)[]
        {
            ("FFFFTFFFFF", Principle9b), ("TTFFTFFFFF", Principle9c), ("TFTFTFFFFF", Principle9d), ("TFFTTFFFFF", EligibilityToAssess1a),
            ("TFFFTTFFFF", Principle9), ("TFFFTFTFFF", Principle9h),
        },
        row => Assert.Equal(
            row.By,
            ConflictOfInterest.Decide(Case(row.Flags), Code).Findings.First(finding => finding.Verdict == Verdict.Breached).Clause));

    [Property]
    public bool Records_of_others_and_of_other_schools_change_nothing(ushort bits, byte kind)
    {
        var conflict = Case(Combinations.ElementAt(bits % 768));
        var other = SupportKind.All[kind % SupportKind.All.Count];
        var more = conflict with { Support = [.. conflict.Support!, new("B9", "S1", other), new("A1", "S9", other)] };

        return ConflictOfInterest.Decide(conflict, Code).Outcome == ConflictOfInterest.Decide(more, Code).Outcome;
    }

    [Property]
    public bool Another_record_never_lifts_a_bar_and_a_tolerated_one_never_bars(ushort bits, byte kind)
    {
        var conflict = Case(Combinations.ElementAt(bits % 768));
        var added = SupportKind.All[kind % SupportKind.All.Count];
        var before = ConflictOfInterest.Decide(conflict, Code).Outcome;
        var after = ConflictOfInterest.Decide(conflict with { Support = [.. conflict.Support!, Own(added, recent: false)] }, Code).Outcome;

        return added.Bars ? after == ConflictVerdict.Blocked : after == before;
    }

    [Property]
    public bool A_longer_window_never_takes_the_advice_back_and_never_bars(ushort bits, byte months, byte more)
    {
        var conflict = Case(Combinations.ElementAt(bits % 768));
        var shorter = ConflictOfInterest.Decide(conflict, IctMarkCode.Undated.WithRecencyWindow(1 + months)).Outcome;
        var longer = ConflictOfInterest.Decide(conflict, IctMarkCode.Undated.WithRecencyWindow(1 + months + more)).Outcome;

        return longer == shorter || (shorter == ConflictVerdict.Allowed && longer == ConflictVerdict.AllowedWithAdvisory);
    }

    private static bool Speaks(string row, string flags) => row.Zip(flags).All(pair => pair.First == '-' || pair.First == pair.Second);

    private static ConflictCase Case(string flags)
    {
        bool Is(char flag) => flags[Flags.IndexOf(flag, System.StringComparison.Ordinal)] == 'T';
        List<SupportRecord> support = [];
        support.AddRange(Is('S') ? [Own(SupportKind.SelfReviewContribution, recent: false)] : []);
        support.AddRange(Is('E') ? [Own(SupportKind.EvidenceContribution, recent: false)] : []);
        support.AddRange(Is('P') ? [Own(SupportKind.SpecificSupport, recent: false)] : []);
        support.AddRange(Is('R') ? [Own(SupportKind.TechnologySupport, recent: true)] : []);
        support.AddRange(Is('G') ? [Own(SupportKind.TechnologyTraining, recent: false), Own(SupportKind.ImprovementSupport, recent: true)] : []);
        support.AddRange(Is('N') ? [Own(SupportKind.Encouragement, recent: true)] : []);
        support.AddRange(Is('O') ? [new("B1", "S1", SupportKind.SpecificSupport, null, "O1")] : []);
        return Usual.Conflict with
        {
            AsOf = Sun_2025_06_01,
            Ties = Is('X') ? [] : [SchoolTie.EmployedBy],
            Support = support.ToValueList(),
            Declaration = Is('D') ? new(Sun_2025_06_01, Is('C')) : null,
        };
    }

    private static SupportRecord Own(SupportKind kind, bool recent) =>
        new("A1", "S1", kind, Milestone.On(recent ? new(2025, 1, 10) : new(1999, 1, 10)), "O1");
}
