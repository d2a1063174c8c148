using System.Linq;
using NodaTime;
using QaStandards.Policies;
using Xunit;

namespace QaStandards.Tests.Policies;

/// <summary>Every duty that a host records can be asked for, whatever was recorded.</summary>
public sealed class DutiesTests
{
    private static readonly LocalDate Fri_2018_08_31 = new(2018, 8, 31);

    public static TheoryData<string, string> Duties
    {
        get
        {
            var duties = new TheoryData<string, string>();
            foreach (var duty in PolicyCatalogue.All.SelectMany(pack => pack.Register.Duties))
            {
                duties.Add(duty.By.Policy.Id, duty.By.Locator);
            }

            return duties;
        }
    }

    [Theory, MemberData(nameof(Duties))]
    public void A_duty_is_done_not_done_not_needed_or_not_known(string policy, string locator)
    {
        var duty = Packs.Of(policy).Register.Duties.Single(duty => duty.By.Locator == locator);
        var isPermission = duty.By.Force == Force.May;

        Assert.Equal(Verdict.Satisfied, Ask(DutyEntry.Done(Fri_2018_08_31), Fri_2018_08_31));
        Assert.Equal(isPermission ? Verdict.NotApplicable : Verdict.Open, Ask(DutyEntry.NotDone, Fri_2018_08_31));
        Assert.Equal(isPermission ? Verdict.NotApplicable : Verdict.Breached, Ask(DutyEntry.NotDone, Fri_2018_08_31.PlusDays(1)));
        Assert.Equal(Verdict.Breached, Ask(DutyEntry.Done(Fri_2018_08_31.PlusDays(1)), Fri_2018_08_31.PlusDays(1)));
        Assert.Equal(Verdict.NotApplicable, Ask(DutyEntry.NotNeeded("closed"), Fri_2018_08_31));
        Assert.Equal(Verdict.Undetermined, Ask(null, Fri_2018_08_31));

        Verdict Ask(DutyEntry? entry, LocalDate asOf) => duty.Check(entry, Fri_2018_08_31, asOf).Verdict;
    }

    [Fact]
    public void Only_a_must_that_is_late_denies()
    {
        var late = PolicyCatalogue.All.SelectMany(pack => pack.Register.Duties)
            .Select(duty => duty.Check(DutyEntry.NotDone, Fri_2018_08_31, Fri_2018_08_31.PlusDays(1))).ToList();

        Assert.All(late, finding => Assert.Equal(finding.Clause.Force == Force.Must, finding.Denies));
        Assert.Contains(late, finding => finding.Effect == Effect.Warns);
    }
}
