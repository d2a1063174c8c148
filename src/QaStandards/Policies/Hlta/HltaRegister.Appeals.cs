using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.Hlta;

/// <content>Appeals, paragraphs 96 to 105.</content>
public static partial class HltaRegister
{
    private static ValueList<RegisteredClause> Appeals =>
    [
        OutOfScope(C96, NotYet),
        OfDuty(
            C97,
            "appeals provided for",
            "candidates told of their right",
            "procedure in place",
            "working monitored for lessons",
            "worked with other providers"),
        OfDuty(C98a, "procedure on the website"),
        OutOfScope(C98b, NotYet),
        OutOfScope(C99, NotYet),
        OutOfScope(C100_1, NotYet),
        OfDuty(C100_2, "way to the Partnership explained in the procedure"),
        OfDuty(C100_3, "appeals monitored"),
        OfDuty(C101a, "appeals evaluated", "enquiries by number and nature", "appeals by number and nature", "outcomes"),
        OfDuty(C101b, "figures given to the Partnership that asked for them"),
        OutOfScope(C102, NotYet),
        Encoded(C103, Member(nameof(HltaTensions), nameof(HltaTensions.CheckPanel))),
        OfDuty(C104, "senior assessor named for review panels"),
        OfDuty(C105, "referral process reviewed"),
    ];
}
