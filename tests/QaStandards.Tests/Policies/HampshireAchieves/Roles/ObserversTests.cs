using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves.Roles;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.Roles;

[Trait("Clause", "HAMPSHIRE 5.0(1)a")]
[Trait("Clause", "HAMPSHIRE 5.0(1)b")]
public sealed class ObserversTests
{
    private static readonly LocalDate Mon_2024_09_16_Approved = new(2024, 9, 16);

    private static readonly ObserverRecord Observer = new()
    {
        Person = "O1",
        IsIdentified = true,
        Trained = Milestone.On(new(2024, 9, 2)),
        Approved = Milestone.On(Mon_2024_09_16_Approved),
    };

    [Fact]
    public void Somebody_may_observe_from_the_day_of_approval()
    {
        Assert.Equal(Permission.Permitted, Observers.Decide(Observer, Mon_2024_09_16_Approved).Outcome);
        var early = Observers.Decide(Observer, Mon_2024_09_16_Approved.PlusDays(-1));
        Assert.Equal(Permission.Refused, early.Outcome);
        Assert.Equal(
            "[HAMPSHIRE 5.0(1)a] O1 breached: approval on Mon 16 Sep 2024; not after the observation on Sun 15 Sep 2024", early.Findings[2].ToString());
    }

    [Fact]
    public void Training_comes_before_approval() => Assert.Equal(
        Permission.Refused, Observers.Decide(Observer with { Trained = Milestone.On(Mon_2024_09_16_Approved.PlusDays(1)) }, new(2025, 1, 1)).Outcome);

    [Fact]
    public void The_approval_no_longer_holds_on_the_day_it_ends()
    {
        var ended = Observer with { Ended = new(2025, 3, 3) };

        Assert.Equal(Permission.Permitted, Observers.Decide(ended, new(2025, 3, 2)).Outcome);
        Assert.Equal(Permission.Refused, Observers.Decide(ended, new(2025, 3, 3)).Outcome);
    }

    [Fact]
    public void What_is_not_known_leaves_it_open()
    {
        Assert.Equal(Permission.Undetermined, Observers.Decide(Observer with { IsIdentified = null }, new(2025, 1, 1)).Outcome);
        Assert.Equal(Permission.Undetermined, Observers.Decide(new() { Person = "O1" }, new(2025, 1, 1)).Outcome);
        Assert.Equal(Permission.Refused, Observers.Decide(Observer with { Approved = Milestone.NotReached }, new(2025, 1, 1)).Outcome);
    }

    [Fact]
    public void Days_out_of_order_are_refused()
    {
        Expect.Refuses(
            new ObserverRecordValidator(),
            Observer with { Ended = new(2024, 9, 15) },
            "HAMPSHIRE1052",
            "The approval of O1 ended on Sun 15 Sep 2024, before it began; correct one of the days.");
        Expect.Refuses(new ObserverRecordValidator(), Observer with { Person = " " }, "HAMPSHIRE1051", "The observer has no id; give one.");
        Assert.Throws<ValidationException>(() => Observers.Decide(Observer with { Person = " " }, new(2025, 1, 1)));
    }

    [Property]
    public bool Whoever_may_observe_was_trained_and_approved_by_then(short trained, short approved, short day, bool ended)
    {
        var start = new LocalDate(2024, 1, 1);
        var observer = new ObserverRecord
        {
            Person = "O1",
            IsIdentified = true,
            Trained = Milestone.On(start.PlusDays(trained)),
            Approved = Milestone.On(start.PlusDays(approved)),
            Ended = ended ? start.PlusDays(approved + 100) : null,
        };
        var expected = trained <= approved && approved <= day && (!ended || day < approved + 100);

        return (Observers.Decide(observer, start.PlusDays(day)).Outcome == Permission.Permitted) == expected;
    }
}
