using System.Linq;
using FsCheck.Xunit;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Safety;
using Xunit;
using static QaStandards.Policies.LjmuItt.Safety.SharedItem;
using static QaStandards.Policies.LjmuItt.Safety.SharingInformation;

namespace QaStandards.Tests.Policies.LjmuItt.Safety;

[Trait("Clause", "LJMU 3.5.1d")]
[Trait("Clause", "LJMU 3.5.1e")]
[Trait("Clause", "LJMU 3.5.1f")]
[Trait("Clause", "LJMU 3.5.2a")]
[Trait("Clause", "LJMU 3.2d")]
public sealed class SharingInformationTests
{
    private static readonly LjmuAgreement WhereAppropriate = LjmuAgreement.Year2022.With(LjmuReadings.TellingOfAdjustments.Choose("where-appropriate"));

    [Fact]
    public void Without_permission_the_school_learns_that_the_checks_are_clear_and_the_registration_number()
    {
        Assert.Equal([ClearanceStatement, TeacherRegistrationNumber], Shared(new() { PermitsDbs = false, PermitsAdjustments = false }));
        Assert.Equal(
            [ClearanceStatement, DbsNumber, DbsDate, TeacherRegistrationNumber],
            Shared(new() { PermitsDbs = true, PermitsAdjustments = false }));
        Assert.Equal([ClearanceStatement, TeacherRegistrationNumber, Adjustments], Shared(new() { PermitsDbs = false, PermitsAdjustments = true }));
    }

    [Fact]
    public void What_is_not_known_is_not_shared_and_is_named()
    {
        Assert.Equal([ClearanceStatement, TeacherRegistrationNumber], Shared(new()));
        Assert.Equal(
            "Undetermined\n[LJMU 3.5.1f] undetermined: cannot be told without: sharing of DBS number and date permitted by the trainee",
            DecideSharing(DbsNumber, new()).ToString());
        Assert.Equal(Permission.Undetermined, DecideSharing(Adjustments, new()).Outcome);
        Assert.Equal(Permission.Refused, DecideSharing(DbsDate, new() { PermitsDbs = false }).Outcome);
    }

    [Fact]
    public void Another_reading_tells_of_adjustments_where_it_is_appropriate()
    {
        var facts = new SharingFacts { PermitsAdjustments = false, AreAdjustmentsAppropriate = true };

        Assert.Equal(Permission.Refused, DecideSharing(Adjustments, facts).Outcome);
        Assert.Equal(
            "Permitted\n[LJMU 3.2d] satisfied: telling of adjustments appropriate: yes; must be yes (reading LJMU-R08=where-appropriate)",
            DecideSharing(Adjustments, facts, WhereAppropriate).ToString());
    }

    [Fact]
    public void A_certificate_is_never_asked_for()
    {
        Assert.Equal(
            "[LJMU 3.5.1d] breached: DBS certificate asked for by the school: yes; must be no",
            CheckRequest(DbsCertificate).ToString());
        Assert.False(CheckRequest(DbsCertificate).Denies);
        Assert.All(SharedItem.All.Where(item => item != DbsCertificate), item => Assert.Equal(Verdict.Satisfied, CheckRequest(item).Verdict));
    }

    [Property]
    public bool Number_and_date_go_only_with_permission_the_certificate_never_and_the_registration_number_always(
        bool? dbs, bool? adjustments, bool? appropriate, bool where)
    {
        var facts = new SharingFacts { PermitsDbs = dbs, PermitsAdjustments = adjustments, AreAdjustmentsAppropriate = appropriate };
        var shared = Shared(facts, where ? WhereAppropriate : LjmuAgreement.Year2022);

        return shared.Contains(DbsNumber) == dbs is true && shared.Contains(DbsDate) == dbs is true
            && !shared.Contains(DbsCertificate) && shared.Contains(TeacherRegistrationNumber) && shared.Contains(ClearanceStatement);
    }
}
