using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Standards;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

[Trait("Clause", "HLTA 84a")]
[Trait("Clause", "HLTA 84b")]
[Trait("Clause", "HLTA 86a")]
[Trait("Clause", "HLTA 86b")]
public sealed class StandardsOfFileTests
{
    private static readonly StandardsOfFile File = new()
    {
        File = "f27",
        Moderated = HltaStandards.Set(3, 9, 17, 24, 31),
        NotMet = HltaStandards.Set(9, 24),
        National = HltaStandards.Set(3, 17, 31),
        AreEnough = true,
    };

    [Fact]
    public void The_least_standards_are_those_not_met_and_the_national_ones()
    {
        Assert.Equal(HltaStandards.Set(3, 9, 17, 24, 31), SamplingOfStandards.Floor(File));
        Assert.Equal(
            """
            Permitted
            [HLTA 84a] f27 satisfied: 2 of 2 standards not met moderated
            [HLTA 84b] f27 satisfied: 5 standards moderated; at least 1
            [HLTA 84b] f27 satisfied: enough standards, as the senior assessor finds: yes; must be yes
            [HLTA 86a] f27 satisfied: 5 of 5 standards that stay whatever changes
            [HLTA 86b] f27 satisfied: 3 of 3 national standards of the month moderated
            """,
            SamplingOfStandards.Decide(File).ToString());
    }

    [Fact]
    public void A_plan_that_omits_a_standard_not_met_is_refused()
    {
        var decision = SamplingOfStandards.Decide(File with { Moderated = HltaStandards.Set(3, 9, 17, 31) });

        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal("[HLTA 84a] f27 breached: 1 of 2 standards not met moderated; lacking 24", decision.Findings[0].ToString());
    }

    [Fact]
    public void In_a_file_judged_met_the_national_standards_do_when_the_senior_assessor_finds_them_enough()
    {
        var met = File with { NotMet = HltaStandards.None, Moderated = HltaStandards.Set(3, 17, 31) };

        Assert.Equal(HltaStandards.Set(3, 17, 31), SamplingOfStandards.Floor(met));
        Assert.Equal(Permission.Permitted, SamplingOfStandards.Decide(met).Outcome);
        Assert.Equal(Permission.Refused, SamplingOfStandards.Decide(met with { AreEnough = false }).Outcome);
        Assert.Equal(Permission.Undetermined, SamplingOfStandards.Decide(met with { AreEnough = null }).Outcome);
        Assert.Equal(
            Permission.Permitted, SamplingOfStandards.Decide(met with { Moderated = HltaStandards.Set(3, 8, 17, 22, 31) }).Outcome);
    }

    [Fact]
    public void During_the_event_standards_may_be_added() => Assert.Equal(
        Permission.Permitted, SamplingOfStandards.Decide(File with { Moderated = HltaStandards.Set(3, 9, 17, 24, 26, 31) }).Outcome);

    [Fact]
    public void A_national_standard_is_not_dropped_because_time_ran_out()
    {
        var decision = SamplingOfStandards.Decide(File with { Moderated = HltaStandards.Set(3, 9, 24, 31) });

        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal(
            "[HLTA 86a] f27 breached: 4 of 5 standards that stay whatever changes; lacking 17\n"
            + "[HLTA 86b] f27 breached: 2 of 3 national standards of the month moderated; lacking 17",
            $"{decision.Findings[^2]}\n{decision.Findings[^1]}");
    }

    [Fact]
    public void While_the_national_standards_are_not_published_only_they_cannot_be_told()
    {
        var decision = SamplingOfStandards.Decide(File with { National = null });

        Assert.Equal(Permission.Undetermined, decision.Outcome);
        Assert.Equal(
            "[HLTA 86b] f27 undetermined: cannot be told without: national standards of the month",
            Assert.Single(decision.Findings, finding => finding.Verdict == Verdict.Undetermined).ToString());
        Assert.Equal(
            "[HLTA 84a] f27 undetermined: cannot be told without: standards judged not met",
            SamplingOfStandards.Decide(File with { NotMet = null }).Findings[0].ToString());
    }

    [Fact]
    public void Another_reading_moderates_the_national_standards_in_some_file()
    {
        var someFile = HltaCode.April2017.With(HltaReadings.NationalStandardsIn.Choose("some-file"));
        var decision = SamplingOfStandards.Decide(File with { Moderated = HltaStandards.Set(9, 24) }, someFile);

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.Equal(
            "[HLTA 86b] f27 not-applicable: no file that must hold them (reading HLTA-R40=some-file)", decision.Findings[^1].ToString());
    }

    [Fact, Trait("Clause", "HLTA 76c")]
    public void What_was_widened_or_assessed_again_is_not_dropped()
    {
        var widened = SamplingOfStandards.Decide(File with { Widened = HltaStandards.Set(26) });

        Assert.Equal("[HLTA 76c] f27 breached: 0 of 1 widened standards moderated; lacking 26", widened.Findings[0].ToString());
        Assert.Equal(Permission.Refused, widened.Outcome);
        Assert.Equal(
            "[HLTA 86a] f27 breached: 5 of 6 standards that stay whatever changes; lacking 12",
            SamplingOfStandards.Decide(File with { Reassessed = HltaStandards.Set(9, 12) }).Findings[3].ToString());
    }

    [Fact]
    public void At_least_one_standard_is_moderated() => Assert.Equal(
        "[HLTA 84b] f27 breached: 0 standards moderated; at least 1",
        SamplingOfStandards.Decide(File with { Moderated = HltaStandards.None, NotMet = HltaStandards.None }).Findings[1].ToString());

    [Property]
    public void Nothing_below_the_least_is_permitted_and_every_addition_is(int[] moderated, int[] notMet, int[] national, int[] widened)
    {
        var file = File with { Moderated = Of(moderated), NotMet = Of(notMet), National = Of(national), Widened = Of(widened) };
        var isEnough = moderated.Length > 0 && notMet.Concat(national).Concat(widened).All(number => moderated.Select(Number).Contains(Number(number)));

        Assert.Equal(isEnough, SamplingOfStandards.Decide(file).Outcome == Permission.Permitted);
        Assert.Equal(Permission.Permitted, SamplingOfStandards.Decide(file with { Moderated = HltaStandards.All }).Outcome);
    }

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        void Refused(string error, StandardsOfFile file) => Assert.Equal(
            error,
            Assert.Throws<ValidationException>(() => SamplingOfStandards.Decide(file)).Errors.Select(e => $"{e.ErrorCode} {e.ErrorMessage}").First());

        Refused("HLTA1381 Standards are those of a file; give the file's id.", File with { File = "" });
        Refused(
            "HLTA1382 File f27 has no set of standards where one is needed; give the empty set when there are none.",
            File with { Moderated = null! });
        Refused(
            $"HLTA1383 File f27 has standards that are not of {HltaStandards.Framework}.",
            File with { NotMet = Framework.Of("X", "Y", "1 standard", [new(1, "a", "b", TitleBasis.Published)]).All });
    }

    private static StandardSet Of(int[] numbers) => HltaStandards.Set([.. numbers.Select(Number)]);

    private static int Number(int number) => (int)((uint)number % 33) + 1;
}
