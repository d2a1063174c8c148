using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Preparation;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Tests.Policies.Hlta.Preparation;

[Trait("Clause", "HLTA 29")]
public sealed class CheckingOfRequirementsTests
{
    private static readonly LocalDate Mon_2017_09_04 = new(2017, 9, 4);
    private static readonly LocalDate Wed_2017_09_20 = new(2017, 9, 20);

    private static readonly Standard11Check Done = new()
    {
        Candidate = "Joan",
        DayOne = Mon_2017_09_04,
        Checked = Milestone.On(Mon_2017_09_04),
        IsOriginal = true,
        HasEnglish = true,
        HasMathematics = true,
        IsCopyKept = true,
        IsExactReplicaConfirmed = true,
        IsF17Signed = true,
    };

    [Theory]
    [InlineData(-7, "satisfied")]
    [InlineData(0, "satisfied")]
    [InlineData(1, "breached")]
    public void C29_1_wants_the_check_by_day_one(int days, string verdict)
    {
        var finding = Check(Done with { Checked = Milestone.On(Mon_2017_09_04.PlusDays(days)) })[0];

        Assert.Equal(verdict, finding.Verdict.Value);
        Assert.Equal(Effect.Warns, finding.Effect);
    }

    [Fact]
    public void C29_1_wants_the_original_and_a_photocopy_verifies_nothing()
    {
        var photocopy = Done with { IsOriginal = false };

        Assert.Equal("[HLTA 29(1)] Joan breached: original evidence seen: no; must be yes", Check(photocopy)[1].ToString());
        Assert.Equal(Permission.Refused, CheckingOfRequirements.DecideRegistration(photocopy).Outcome);
    }

    [Fact]
    public void C29_2_names_the_step_that_is_left_out() => Assert.Equal(
        "[HLTA 29(2)] Joan breached: 2 of 3 steps of certifying the copy; lacking exact replica confirmed",
        Check(Done with { IsExactReplicaConfirmed = false })[2].ToString());

    [Fact]
    public void C29_3_does_not_apply_to_a_candidate_with_level_2() => Assert.Equal(
        "satisfied satisfied satisfied not-applicable", Check(Done).Verdicts());

    [Theory]
    [InlineData(true, false, "satisfied satisfied")]
    [InlineData(false, false, "breached satisfied")]
    [InlineData(true, true, "satisfied breached")]
    [InlineData(null, null, "undetermined undetermined")]
    public void C29_3_wants_a_candidate_without_level_2_told_and_stopped(bool? told, bool? goesOn, string verdicts)
    {
        var findings = Check(Done with { HasMathematics = false, IsCandidateInformed = told, GoesOn = goesOn });

        Assert.Equal(verdicts, Findings.Of(findings.About(C29_3)).Verdicts());
        Assert.False(findings.Deny);
    }

    [Theory]
    [InlineData(true, true, true, "permitted")]
    [InlineData(true, true, false, "refused")]
    [InlineData(false, true, null, "refused")]
    [InlineData(true, null, true, "undetermined")]
    [InlineData(null, true, true, "undetermined")]
    public void A_candidate_registers_and_has_the_form_only_with_standard_11(bool? original, bool? english, bool? mathematics, string answer)
    {
        var check = Done with { IsOriginal = original, HasEnglish = english, HasMathematics = mathematics };

        Assert.Equal(answer, CheckingOfRequirements.DecideRegistration(check).Outcome.Value);
        Assert.Equal(answer, ApplicationForAssessment.DecideForm(check).Outcome.Value);
    }

    [Fact]
    public void A_certificate_that_is_brought_later_opens_both()
    {
        var joan = Done with { HasMathematics = false, IsCandidateInformed = true, GoesOn = false };
        var later = joan with { HasMathematics = true, Checked = Milestone.On(Wed_2017_09_20) };

        Assert.Equal(
            "[HLTA 30(1)] Joan breached: 1 of 2 level 2 qualifications evidenced; lacking level 2 in mathematics or numeracy",
            ApplicationForAssessment.DecideForm(joan).Findings[0].ToString());
        Assert.Equal(Permission.Refused, CheckingOfRequirements.DecideRegistration(joan).Outcome);
        Assert.Equal(Permission.Permitted, ApplicationForAssessment.DecideForm(later).Outcome);
        Assert.Equal(Permission.Permitted, CheckingOfRequirements.DecideRegistration(later).Outcome);
    }

    [Fact]
    [Trait("Clause", "HLTA 30(1)")]
    public void C30_1_may_be_read_to_warn_only()
    {
        var code = HltaCode.April2017.With(HltaReadings.WithoutStandard11.Choose("registration"));
        var decision = ApplicationForAssessment.DecideForm(Done with { HasEnglish = false }, code);

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.Equal(Effect.Warns, decision.Findings[0].Effect);
        Assert.Equal("HLTA-R10=registration", decision.Findings[0].Reading!.ToString());
        Assert.Equal(Force.Should, decision.Findings[0].Clause.Force);
    }

    [Fact]
    public void C29_names_the_facts_that_are_missing()
    {
        var findings = Check(new() { Candidate = "Joan" });

        Expect.Lacks(findings[0], "the day of: evidence checked", "the day of: day one of preparation");
        Expect.Lacks(findings[1], "original evidence seen");
        Expect.Lacks(findings[2], "copy kept", "exact replica confirmed", "F17 signed");
        Expect.Lacks(findings[3], "level 2 in English or literacy", "level 2 in mathematics or numeracy");
    }

    [Property]
    public bool C29_1_is_late_exactly_after_day_one(byte dayOne, byte checkedOn)
    {
        var (one, done) = (Mon_2017_09_04.PlusDays(dayOne), Mon_2017_09_04.PlusDays(checkedOn));
        return Check(Done with { DayOne = one, Checked = Milestone.On(done) })[0].Verdict
            == (checkedOn <= dayOne ? Verdict.Satisfied : Verdict.Breached);
    }

    [Fact]
    public void A_check_of_nobody_is_malformed()
    {
        Expect.Refuses(
            new Standard11CheckValidator(), Done with { Candidate = "" }, "HLTA1131", "The check of standard 11 names no candidate; give an id.");
        Assert.Throws<ValidationException>(() => CheckingOfRequirements.DecideRegistration(Done with { Candidate = "" }));
    }

    private static Findings Check(Standard11Check check) => CheckingOfRequirements.Check(check, Mon_2017_09_04.PlusYears(2));
}
