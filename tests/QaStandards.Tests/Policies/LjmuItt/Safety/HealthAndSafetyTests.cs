using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Safety;
using Xunit;
using static QaStandards.Policies.LjmuItt.Safety.HealthAndSafety;

namespace QaStandards.Tests.Policies.LjmuItt.Safety;

[Trait("Clause", "LJMU 3.7b")]
[Trait("Clause", "LJMU 3.7c")]
[Trait("Clause", "LJMU Appendix 2 Provider (1)")]
public sealed class HealthAndSafetyTests
{
    private static readonly LocalDate Fri_2022_09_09 = new(2022, 9, 9);
    private static readonly LocalDate Mon_2022_09_12 = new(2022, 9, 12);

    private static readonly HealthAndSafetyDeclaration Agreed = new()
    {
        Id = "D1",
        AgreedBy = PartnershipPost.HeadTeacher,
        Agreed = Milestone.On(Fri_2022_09_09),
        CoversTrainees = true,
        KeepsDataLaw = true,
        SuppliesInformation = true,
        CannotComply = Milestone.NotReached,
    };

    private static readonly HealthAndSafetyDeclaration Settled = Agreed with
    {
        CannotComply = Milestone.On(new(2022, 9, 8)),
        Consulted = Milestone.On(new(2022, 9, 8)),
        Settled = Milestone.On(new(2022, 9, 10)),
    };

    [Fact]
    public void The_head_agrees_the_declaration_before_the_placement() => Assert.Equal(
        """
        Permitted
        [LJMU 3.7b] D1 satisfied: declaration agreed by is head-teacher; allowed: head-teacher
        [LJMU 3.7b] D1 satisfied: declaration agreed on Fri 9 Sep 2022; before the placement starts on Mon 12 Sep 2022
        [LJMU 3.7b] D1 satisfied: declaration agreed on Fri 9 Sep 2022; counts until Mon 9 Sep 2024, asked for Mon 12 Sep 2022
        [LJMU 3.7c] D1 not-applicable: no setting that cannot comply
        [LJMU Appendix 2 Provider (1)] D1 satisfied: 3 of 3 undertakings of the setting
        """,
        Decide(Agreed, Mon_2022_09_12).ToString());

    [Fact]
    public void On_the_first_day_by_a_deputy_too_old_or_without_undertakings_it_is_refused()
    {
        Assert.Equal(Permission.Refused, Decide(Agreed with { Agreed = Milestone.On(Mon_2022_09_12) }, Mon_2022_09_12).Outcome);
        Assert.Equal(Permission.Refused, Decide(Agreed with { AgreedBy = PartnershipPost.DeputyHead }, Mon_2022_09_12).Outcome);
        Assert.Equal(Permission.Refused, Decide(Agreed with { Agreed = Milestone.On(new(2020, 9, 9)) }, Mon_2022_09_12).Outcome);
        Assert.Equal(Permission.Permitted, Decide(Agreed with { Agreed = Milestone.On(new(2020, 9, 12)) }, Mon_2022_09_12).Outcome);
        Assert.Equal(Permission.Refused, Decide(Agreed with { KeepsDataLaw = false }, Mon_2022_09_12).Outcome);
        Assert.Equal("[LJMU 3.7b] breached: declaration agreed: no; must be yes", Decide(null, Mon_2022_09_12).Findings.ToString());
    }

    [Theory]
    [InlineData("LJMU-R01", "same-day")]
    [InlineData("LJMU-R06", "delegate")]
    [InlineData("LJMU-R07", "once")]
    [InlineData("LJMU-R03", "as-worded")]
    public void Each_of_four_readings_lets_one_more_declaration_pass_and_is_named(string reading, string choice)
    {
        var code = LjmuAgreement.Year2022.With(LjmuReadings.All.Single(each => each.Code == reading).Choose(choice));
        var declaration = reading switch
        {
            "LJMU-R01" => Agreed with { Agreed = Milestone.On(Mon_2022_09_12) },
            "LJMU-R06" => Agreed with { AgreedBy = PartnershipPost.DeputyHead },
            _ => Agreed with { Agreed = Milestone.On(new(2020, 9, 9)) },
        };

        Assert.Equal(Permission.Refused, Decide(declaration, Mon_2022_09_12).Outcome);
        Assert.Equal(Permission.Permitted, Decide(declaration, Mon_2022_09_12, code).Outcome);
        Assert.Contains($"(reading {reading}={choice})", Decide(declaration, Mon_2022_09_12, code).Findings.ToString());
    }

    [Fact]
    public void A_setting_that_cannot_comply_consults_at_once_and_the_start_waits()
    {
        Assert.Equal(Permission.Permitted, Decide(Settled, Mon_2022_09_12).Outcome);
        Assert.Equal(Permission.Refused, Decide(Settled with { Settled = Milestone.On(Mon_2022_09_12) }, Mon_2022_09_12).Outcome);
        Assert.Equal(Permission.Refused, Decide(Settled with { Settled = Milestone.NotReached }, Mon_2022_09_12).Outcome);
        Assert.Equal(
            "[LJMU 3.7c] D1 breached: Partnership Manager consulted on Fri 9 Sep 2022; not after the day it was found on Thu 8 Sep 2022",
            Decide(Settled with { Consulted = Milestone.On(Fri_2022_09_09) }, Mon_2022_09_12).Findings[3].ToString());
    }

    [Fact]
    public void What_is_not_known_is_named() => Assert.Equal(
        """
        Undetermined
        [LJMU 3.7b] D1 undetermined: cannot be told without: declaration agreed by
        [LJMU 3.7b] D1 undetermined: cannot be told without: the day of: declaration agreed
        [LJMU 3.7b] D1 not-applicable: no declaration that could be too old
        [LJMU 3.7c] D1 undetermined: cannot be told without: whether the setting can comply
        [LJMU Appendix 2 Provider (1)] D1 undetermined: cannot be told without: trainees covered like staff, pupil data used lawfully, information supplied
        """,
        Decide(new() { Id = "D1" }, null).ToString());

    [Fact]
    public void A_declaration_that_is_not_well_formed_is_refused()
    {
        Expect.Refuses(
            new HealthAndSafetyDeclarationValidator(), Agreed with { Id = "" }, "LJMU1111", "A health and safety declaration has an id of its own; give it.");
        Expect.Refuses(
            new HealthAndSafetyDeclarationValidator(),
            Settled with { Settled = Milestone.On(new(2022, 9, 7)) },
            "LJMU1112",
            "Declaration D1: a setting cannot comply, then consults, then it is settled; correct the order of the days.");
        Assert.Throws<ValidationException>(() => Decide(Agreed with { Id = "" }, Mon_2022_09_12));
    }

    [Property]
    public bool A_declaration_lasts_from_the_day_after_it_to_two_years_later(short days)
    {
        var starts = Fri_2022_09_09.PlusDays(days);
        return (Decide(Agreed, starts).Outcome == Permission.Permitted) == (starts > Fri_2022_09_09 && starts <= new LocalDate(2024, 9, 9));
    }
}
