using QaStandards.Policies.Hlta.Appeals;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.Hlta;

/// <content>Appeals, paragraphs 96 to 105.</content>
public static partial class HltaRegister
{
    private static ValueList<RegisteredClause> Appeals =>
    [
        Encoded(C96, Member(nameof(AppealsProcedures), nameof(AppealsProcedures.DecideAdmission)), AppealsTable),
        OfDuty(
            C97,
            "appeals provided for",
            "candidates told of their right",
            "procedure in place",
            "working monitored for lessons",
            "worked with other providers"),
        OfDuty(C98a, "procedure on the website"),
        Encoded(C98b, Member(nameof(InformingCandidates), nameof(InformingCandidates.Check))),
        Encoded(C99, Member(nameof(AppealsProcedures), nameof(AppealsProcedures.DecideAdmission))),
        Encoded(C100_1, Member(nameof(AppealsProcedures), nameof(AppealsProcedures.CheckHandling)), AppealsTable),
        OfDuty(C100_2, "way to the Partnership explained in the procedure"),
        OfDuty(C100_3, "appeals monitored"),
        OfDuty(C101a, "appeals evaluated", "enquiries by number and nature", "appeals by number and nature", "outcomes"),
        OfDuty(C101b, "figures given to the Partnership that asked for them"),
        Encoded(C102, Member(nameof(ReferralToThePartnership), nameof(ReferralToThePartnership.Decide)), AppealsTable),
        Encoded(
            C103,
            Member(nameof(ReferralToThePartnership), nameof(ReferralToThePartnership.CheckPanel)),
            Member(nameof(HltaTensions), nameof(HltaTensions.CheckPanel)),
            AppealsTable),
        OfDuty(C104, "senior assessor named for review panels"),
        OfDuty(C105, "referral process reviewed"),
    ];

    private static string AppealsTable => Member(nameof(AppealHandling), nameof(AppealHandling.Lifecycle));
}
