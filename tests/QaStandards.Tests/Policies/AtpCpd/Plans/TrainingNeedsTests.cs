using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Credentials;
using QaStandards.Policies.AtpCpd;
using QaStandards.Policies.AtpCpd.Induction;
using QaStandards.Policies.AtpCpd.Plans;
using QaStandards.Policies.AtpCpd.Roles;
using Xunit;
using static QaStandards.Tests.Policies.AtpCpd.Roles.Staff;

namespace QaStandards.Tests.Policies.AtpCpd.Plans;

[Trait("Clause", "ATP Induction 1")]
public sealed class TrainingNeedsTests
{
    private static readonly DateInterval Year2025 = new(Wed_2025_01_01, new(2025, 12, 31));
    private static readonly CredentialFile Whole = With(
        Held(Subjects.Guidance, 2), Held(Subjects.English, 2), Held(Subjects.Maths, 2), Held(Subjects.Ict, 2), Held(Subjects.Equality, 2), Held(Subjects.Safeguarding, 2));

    private static readonly TrainingFile Clerk = new()
    {
        Member = Member(StaffRole.Administration),
        Credentials = Whole with { Attendances = [new() { Subject = Subjects.RoleSupport, On = Wed_2025_01_01 }] },
        Ledger = CpdLedger.Of(8, [new() { On = new(2025, 2, 3), Time = CpdTime.OfHours(3) }]),
    };

    private static readonly InductionRecord Inducted = new()
    {
        Person = "P1",
        PoliciesReviewed = Milestone.On(Wed_2025_01_01),
        IsSetByRole = true,
        Set = InductionPart.All,
        Done = InductionPart.All,
    };

    [Fact]
    public void What_is_not_known_is_a_gap_that_names_the_fact()
    {
        var gaps = Gaps(Clerk with { Credentials = new() { Person = "P1" }, Ledger = null, Induction = new() { Person = "P1" } });

        Assert.All(gaps, gap => Assert.Equal(Verdict.Undetermined, gap.Finding.Verdict));
        Assert.Contains(gaps, gap => gap.Requirement == Subjects.Maths);
        Assert.Contains(gaps, gap => gap.Requirement == "CPD" && gap.Due == Year2025.End);
        Assert.Equal(8, gaps.Count(gap => gap.Finding.Clause.Locator.StartsWith("Induction", StringComparison.Ordinal)));
    }

    [Fact]
    public void Whoever_has_everything_has_no_gap()
    {
        Assert.Empty(Gaps(Clerk));
        Assert.Empty(Gaps(Clerk with { Induction = Inducted }));
        Assert.Equal(
            [Subjects.Maths],
            Gaps(Clerk with { Credentials = Without(Clerk.Credentials, Subjects.Maths) }).Select(gap => gap.Requirement));
    }

    [Fact]
    public void An_induction_is_open_without_a_day_until_the_host_gives_one_and_is_asked_of_new_starters_only()
    {
        var started = Inducted with { Done = [.. InductionPart.All.Where(part => part != InductionPart.Fgm)] };

        Assert.Equal("safeguarding module open ", Told(Gaps(Clerk with { Induction = started })));
        Assert.Equal("safeguarding module open 2025-06-30", Told(Gaps(Clerk with { Induction = started with { Due = Mon_2025_06_30 } })));
        Assert.Equal("safeguarding module breached 2025-06-29", Told(Gaps(Clerk with { Induction = started with { Due = new(2025, 6, 29) } })));
        Assert.Equal(
            "policies and procedures open , training by role breached , modules set breached , safeguarding module open , Prevent module open , "
            + "health and safety module open , equality and diversity module open , e-portfolio module open ",
            Told(Gaps(Clerk with { Induction = new() { Person = "P1", PoliciesReviewed = Milestone.NotReached, IsSetByRole = false, Set = [], Done = [] } })));
        Assert.Equal("", Told(Gaps(Clerk with { Induction = null })));
    }

    [Theory, Trait("Clause", "ATP Trainers sector 2")]
    [InlineData(3, "")]
    [InlineData(2, "Accounting, level 3 breached ")]
    [InlineData(null, "Accounting, level 3 breached ")]
    public void What_is_taught_is_held_at_the_level_taught(int? held, string told)
    {
        var trainer = Clerk with
        {
            Member = Member(StaffRole.Trainer),
            Credentials = With([.. held is { } level ? [Held("Accounting", level)] : Array.Empty<Qualification>()]),
            Areas = [new() { Area = "Accounting", Level = Level(3), AwardingBody = AwardingBodyRule.None }],
        };

        Assert.Equal(told, Told(OfAreas(Gaps(trainer))));
        Assert.Equal("areas taught undetermined ", Told(OfAreas(Gaps(trainer with { Areas = null }))));
        Assert.Empty(OfAreas(Gaps(trainer with { Areas = [] })));

        static ValueList<TrainingGap> OfAreas(ValueList<TrainingGap> gaps) =>
            [.. gaps.Where(gap => gap.Finding.Clause == AtpClauses.TrainersSector2)];
    }

    [Fact]
    public void What_has_to_be_done_again_comes_in_the_order_of_its_last_days()
    {
        var trainer = Clerk with
        {
            Member = Member(StaffRole.Trainer),
            Credentials = Nothing with
            {
                Sittings = [Sat(Subjects.FunctionalEnglish, new(2024, 5, 2)), Sat(Subjects.FunctionalMaths, new(2024, 2, 29)), Sat(Subjects.FunctionalIct, new(2022, 6, 29))],
            },
        };

        Assert.Equal(
            [(Subjects.FunctionalMaths, new LocalDate(2027, 2, 28)), (Subjects.FunctionalEnglish, new LocalDate(2027, 5, 2))],
            TrainingNeeds.Next(trainer, Mon_2025_06_30).Select(next => (next.Requirement, next.Due!.Value)));
        Assert.Contains(
            Gaps(trainer),
            gap => gap.Requirement == Subjects.FunctionalIct && gap.Finding.Verdict == Verdict.Breached && gap.Due == new LocalDate(2025, 6, 29));
    }

    [Fact]
    public void A_file_is_about_one_person()
    {
        var validator = new TrainingFileValidator();
        Expect.Refuses(
            validator,
            Clerk with { Credentials = Clerk.Credentials with { Person = "P2" } },
            "ATP1701",
            "The credentials are those of P2, and the person is P1; give one person's.");
        Expect.Refuses(validator, Clerk with { Areas = [null!] }, "ATP1702", "P1: an area taught is null; leave it out.");
        Expect.Refuses(
            validator, Clerk with { Induction = Inducted with { Person = "P2" } }, "ATP1703", "The induction is that of P2, and the person is P1; give one person's.");
        Assert.Contains(
            "The induction is that of P2",
            Assert.Throws<FluentValidation.ValidationException>(() => Gaps(Clerk with { Induction = Inducted with { Person = "P2" } })).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_with_other_days_is_refused() => Assert.Equal(
        "The ledger counts 7 hours a day; ATP Delivery staff 1c has 8. (Parameter 'ledger')",
        Assert.Throws<ArgumentException>(() => Gaps(Clerk with { Ledger = CpdLedger.Of(7, []) })).Message);

    [Property]
    public Property The_same_facts_give_the_same_gaps_and_every_gap_cites_the_policy() => Prop.ForAll(
        Arb.From(Gen.NonEmptyListOf(Gen.Elements(StaffRole.All.ToArray()))), Arb.From(Gen.Elements(0, 1, 2, 3, 4)), (roles, known) =>
        {
            var file = new TrainingFile
            {
                Member = Member([.. roles.Distinct()]),
                Credentials = known == 0 ? new() { Person = "P1" } : known == 1 ? Nothing : Clerk.Credentials,
                Ledger = known == 2 ? null : Clerk.Ledger,
                Areas = known == 3 ? [] : null,
                Induction = known == 4 ? Inducted with { Done = [] } : null,
            };
            var gaps = Gaps(file);
            return gaps.Equals(Gaps(file))
                && gaps.All(gap => AtpRegister.Whole.All.Any(entry => entry.Clause == gap.Finding.Clause) && gap.Finding.About == "P1")
                && gaps.All(gap => gap.Finding.Verdict.Value is "open" or "undetermined" or "breached");
        });

    private static string Told(ValueList<TrainingGap> gaps) => string.Join(", ", gaps.Select(gap =>
        $"{gap.Requirement} {gap.Finding.Verdict.Value} {(gap.Due is { } due ? NodaTime.Text.LocalDatePattern.Iso.Format(due) : "")}"));

    private static ValueList<TrainingGap> Gaps(TrainingFile file) => TrainingNeeds.Gaps(file, Year2025, Mon_2025_06_30);

    private static CredentialFile Without(CredentialFile file, string subject) =>
        file with { Qualifications = [.. file.Qualifications!.Where(one => one.Subject != subject)] };

    private static Sitting Sat(string subject, LocalDate on) => new() { Subject = subject, Level = Level(2), On = on };
}
