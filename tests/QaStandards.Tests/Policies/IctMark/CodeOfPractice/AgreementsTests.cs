using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.IctMark.CodeOfPractice;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.CodeOfPractice;

[Trait("Clause", "ICT-MARK Signature 1")]
[Trait("Clause", "ICT-MARK Signature 2")]
[Trait("Clause", "ICT-MARK Signature 3")]
[Trait("Clause", "ICT-MARK Signature 4")]
[Trait("Clause", "ICT-MARK Principle 5")]
[Trait("Clause", "ICT-MARK Procedures 1")]
public sealed class AgreementsTests
{
    private static readonly LocalDate Wed_2025_01_15_Signed = new(2025, 1, 15);

    [Fact]
    public void The_block_has_a_name_an_organisation_a_date_and_a_signature() => Assert.Equal(
        """
        [ICT-MARK Signature 1] A1 satisfied: name: yes; must be yes
        [ICT-MARK Signature 2] A1 breached: organisation: no; must be yes
        [ICT-MARK Signature 3] A1 breached: signature on Wed 15 Jan 2025; not after the day asked about on Tue 14 Jan 2025
        [ICT-MARK Signature 4] A1 breached: signed: no; must be yes
        """.ReplaceLineEndings("\n"),
        Agreements.Check(Usual.Agreement with { Organisation = " " }, Wed_2025_01_15_Signed.PlusDays(-1)).ToString());

    [Fact]
    public void What_is_not_known_is_undetermined() => Assert.Equal(
        "undetermined undetermined undetermined undetermined", Agreements.Check(new() { Assessor = "A1" }, Wed_2025_01_15_Signed).Verdicts());

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        AgreementValidator validator = new();
        Expect.Refuses(validator, Usual.Agreement with { Assessor = "" }, "ICTMARK3001", "The agreement is nobody's; name the assessor.");
        Expect.Refuses(
            validator,
            Usual.Agreement with { AcceptedVersions = ["11.3", " "] },
            "ICTMARK3002",
            "Agreement of A1: an accepted version has no name; leave it out or name it.");
        Expect.Refuses(
            validator,
            Usual.Agreement with { AcceptedVersions = ["11.2"] },
            "ICTMARK3003",
            "Agreement of A1: version 11.3 is in force and not accepted; accept it too.");
        Assert.Throws<ValidationException>(() => Agreements.Check(Usual.Agreement with { AcceptedVersions = ["11.2"] }, Wed_2025_01_15_Signed));
    }

    [Property]
    public bool An_agreement_is_signed_from_its_day_on(sbyte days) =>
        (Agreements.Check(Usual.Agreement, Wed_2025_01_15_Signed.PlusDays(days))[3].Verdict == Verdict.Satisfied) == (days >= 0);

    [Fact]
    public void Work_is_done_by_the_procedures_in_force()
    {
        Assert.Equal("satisfied satisfied", Procedures.Check("3.4", "3.4").Verdicts());
        Assert.Equal("[ICT-MARK Principle 5] breached: procedures followed is 3.3; must be 3.4", Procedures.Check("3.3", "3.4")[0].ToString());
        Assert.Equal("undetermined satisfied", Procedures.Check(null, "3.4").Verdicts());
        Assert.Equal("undetermined undetermined", Procedures.Check("3.4", null).Verdicts());
    }
}
