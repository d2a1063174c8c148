using QaStandards.Policies.Hlta.Partnership;
using QaStandards.Policies.Hlta.RiskAndResearch;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.Hlta;

/// <content>Partnership, risk management, research and development, paragraphs 122 to 140.</content>
public static partial class HltaRegister
{
    private static ValueList<RegisteredClause> Partnership =>
    [
        OfDuty(C122, "information shared in partnership"),
        OfDuty(
            C123,
            "contribution made",
            "partnership meetings",
            "subgroup meetings",
            "work with national stakeholders",
            "groups for subjects"),
        OfDuty(C124, "members listed with their roles", "project managers", "senior assessors", "administrators"),
        Descriptive(C125),
        Descriptive(C126),
        OfDuty(C127, "part sought in developing the wider workforce"),
        Encoded(C128a, Member(nameof(MeetingSchedule), nameof(MeetingSchedule.Check))),
        Encoded(
            C128b,
            Member(nameof(MeetingSchedule), nameof(MeetingSchedule.Check)),
            Member(nameof(MeetingSchedule), nameof(MeetingSchedule.MeetingsInYear))),
        Encoded(
            C129,
            Member(nameof(MeetingRotation), nameof(MeetingRotation.CheckTurns)),
            Member(nameof(MeetingRotation), nameof(MeetingRotation.CheckPapers))),
        OfDuty(C130, "programme of work kept up", "practice shared", "risk procedures shared and current", "realistic plans set"),
        OfDuty(C131, "working groups set up where they are needed"),
        Descriptive(C132),
        OfDuty(C133, "common systems for national stakeholders kept up"),
        OfDuty(
            C134,
            "aims of the systems pursued",
            "liaison in region and nation",
            "ways past barriers",
            "information on capacity",
            "contribution of stakeholders watched",
            "diagnostic tools evaluated",
            "training and preparation watched, assessments maximised"),
    ];

    private static ValueList<RegisteredClause> RiskManagement =>
    [
        Encoded(C135, Member(nameof(RiskAndResearch.RiskManagement), nameof(RiskAndResearch.RiskManagement.Decide))),
        Encoded(C136, Member(nameof(RiskAndResearch.RiskManagement), nameof(RiskAndResearch.RiskManagement.CheckShortfall))),
        Encoded(C137a, Member(nameof(NationalFee), nameof(NationalFee.Review))),
        Encoded(C137b, Member(nameof(NationalFee), nameof(NationalFee.CheckCharge))),
        OfDuty(C138, "Partnership met on an unsustainable programme"),
    ];

    private static ValueList<RegisteredClause> Research =>
    [
        OfDuty(C139, "evidence used and good practice collected"),
        OfDuty(C140a, "research taken part in"),
        OfDuty(C140b, "findings of research shared"),
    ];
}
