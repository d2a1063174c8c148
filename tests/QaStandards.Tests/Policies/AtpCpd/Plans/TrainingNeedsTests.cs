using System.Linq;
using NodaTime;
using QaStandards.Credentials;
using QaStandards.Policies.AtpCpd.Plans;
using QaStandards.Policies.AtpCpd.Roles;
using Xunit;

namespace QaStandards.Tests.Policies.AtpCpd.Plans;

public sealed class TrainingNeedsTests
{
    private static readonly LocalDate Mon_2025_06_30 = new(2025, 6, 30);
    private static readonly DateInterval Year2025 = new(new(2025, 1, 1), new(2025, 12, 31));
    private static readonly StaffMember Clerk = new() { Id = "P1", Roles = [StaffRole.Administration], StartedOn = new(2023, 1, 9) };

    [Fact]
    public void What_is_not_known_is_a_gap_that_names_the_fact()
    {
        var gaps = TrainingNeeds.Gaps(Clerk, new() { Person = "P1" }, null, Year2025, Mon_2025_06_30);

        Assert.All(gaps, gap => Assert.Equal(Verdict.Undetermined, gap.Finding.Verdict));
        Assert.Contains(gaps, gap => gap.Requirement == Subjects.Maths);
        Assert.Contains(gaps, gap => gap.Requirement == "CPD" && gap.Due == Year2025.End);
    }

    [Fact]
    public void Whoever_has_everything_has_no_gap()
    {
        (string Subject, QualificationLevel Level)[] held =
        [
            (Subjects.Guidance, QualificationLevel.Level2), (Subjects.English, QualificationLevel.Level2), (Subjects.Maths, QualificationLevel.Level2),
            (Subjects.Ict, QualificationLevel.Level2), (Subjects.Equality, QualificationLevel.Level2), (Subjects.Safeguarding, QualificationLevel.Level2),
        ];
        var file = new CredentialFile
        {
            Person = "P1",
            Qualifications = [.. held.Select(one => new Qualification { Subject = one.Subject, Level = one.Level, AchievedOn = new(2024, 5, 1) })],
            Attendances = [new() { Subject = Subjects.RoleSupport, On = new(2024, 5, 1) }],
            Memberships = [],
            Sittings = [],
        };
        var ledger = CpdLedger.Of(8, [new() { On = new(2025, 2, 3), Time = CpdTime.OfHours(3) }]);

        Assert.Empty(TrainingNeeds.Gaps(Clerk, file, ledger, Year2025, Mon_2025_06_30));
        Assert.Equal(
            [Subjects.Maths],
            TrainingNeeds.Gaps(
                Clerk, file with { Qualifications = [.. file.Qualifications.Where(one => one.Subject != Subjects.Maths)] }, ledger, Year2025, Mon_2025_06_30)
                .Select(gap => gap.Requirement));
    }

    [Fact]
    public void What_has_to_be_done_again_comes_in_the_order_of_its_last_days()
    {
        var trainer = new StaffMember { Id = "P2", Roles = [StaffRole.Trainer], StartedOn = new(2020, 1, 6) };
        var file = new CredentialFile
        {
            Person = "P2",
            Sittings =
            [
                new() { Subject = Subjects.FunctionalEnglish, Level = QualificationLevel.Level2, On = new(2024, 5, 2) },
                new() { Subject = Subjects.FunctionalMaths, Level = QualificationLevel.Level2, On = new(2024, 2, 29) },
                new() { Subject = Subjects.FunctionalIct, Level = QualificationLevel.Level2, On = new(2022, 6, 29) },
            ],
        };

        Assert.Equal(
            [(Subjects.FunctionalMaths, new LocalDate(2027, 2, 28)), (Subjects.FunctionalEnglish, new LocalDate(2027, 5, 2))],
            TrainingNeeds.Next(trainer, file, Mon_2025_06_30).Select(next => (next.Requirement, next.Due!.Value)));
        Assert.Contains(
            TrainingNeeds.Gaps(trainer, file, null, Year2025, Mon_2025_06_30),
            gap => gap.Requirement == Subjects.FunctionalIct && gap.Finding.Verdict == Verdict.Breached && gap.Due == new LocalDate(2025, 6, 29));
    }
}
