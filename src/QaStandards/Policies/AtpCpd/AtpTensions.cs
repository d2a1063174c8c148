using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd;

/// <summary>What in the policy cannot hold as written, pulls in two directions, is left open or is out of date.</summary>
public static partial class AtpTensions
{
    /// <summary>Gets every tension, in the order of the chapters.</summary>
    public static ValueList<Tension> All { get; } = [.. General, .. Delivery, .. Roles, .. Reviews];

    private static ValueList<Tension> General =>
    [
        Gap(
            [Purpose4],
            "Everybody is to gain a higher level, without a time limit; who starts at level 8 cannot.",
            "Reported as advice; a higher level does not apply to somebody who starts at the top.",
            "Progression.Check"),
        Gap(
            [Scope2],
            "It is not said whether the sanction is for what is expected as well as for what is required.",
            "What is required only, unless a reading says otherwise; a finding, never a sanction.",
            "Discipline.Check"),
        Gap([Authority2], "The review is yearly, and the text prints neither a date nor a version.", "The host gives the day of the last review.", "PolicyReview.Check"),
        Dated(
            [RelatedPolicies_4, PerformanceReview2a, PerformanceReview2b],
            "The standards of 2014, their page and the tool have been superseded by an edition of 2022 with other groups.",
            "The edition of 2014 is a framework of its own, and the tool is a name that the host gives."),
        Gap(
            [Induction1, Induction3b],
            "Analysis, plan and induction are worded for new staff; staff of before the policy are not mentioned.",
            "Asked for new staff; a host may record them for others."),
        Gap(
            [Induction3c],
            "No day is given by when the modules are to be done, and when induction ends is not said.",
            "Open until a host gives a last day; complete by content.",
            "InductionModules.Check"),
        Conflict(
            [Induction2_2, Engagement1, Administration1],
            "Every plan develops teaching, and support staff do not teach.",
            "The item may be entered as not needed, with the reason.",
            "JobOffer.Decide"),
        Gap([SideBySide, Induction4], "The label is not explained, and the address beside it looks garbled.", "Topics to choose from, which nothing requires."),
    ];

    private static ValueList<Tension> Delivery =>
    [
        Gap(
            [Contents, DeliveryStaff1a],
            "Who delivery staff are is never said; the headings leave IQAs and leaders uncertain.",
            "Trainers, mentors and IQAs unless a reading adds leaders.",
            "StaffRole.IsDelivery"),
        Conflict(
            [DeliveryStaff1a, DeliveryStaff1c],
            "40 hours and 5 days are the same only for days of 8 hours; five courses of 7 hours are 5 days and 35 hours.",
            "A day is 8 hours unless a reading takes either unit alone.",
            "AnnualCpd.Check"),
        Gap(
            [DeliveryStaff1a],
            "Neither the beginning of the year nor part of a year, part time or absence is mentioned.",
            "The host gives the year; nothing is reduced unless a reading says so, and part of a year is marked.",
            "AnnualCpd.Check"),
        Gap([DeliveryStaff2b, IqaSector2b], "CPD is arranged with the IQA; with whom an IQA arranges it is not said.", "With the manager, who reviews an IQA's plan."),
        Conflict(
            [DeliveryStaff4a, DeliveryStaff4b],
            "What the role needs is mandatory, and more is needed besides: whether it counts in the 40 hours is not said.",
            "It counts, unless a reading keeps it apart.",
            "AnnualCpd.Check"),
        Gap(
            [DeliveryStaff5, TrainersOther1, TrainersOther2],
            "The first sitting has no last day, and nothing says when safeguarding, Ofsted and other training is repeated.",
            "Outstanding without a day until a host gives one; training is taken once.",
            "FunctionalSkills.Check"),
        Gap([DeliveryStaff5], "Whether time spent on the sittings counts as CPD is not said.", "Only when it is in the log."),
        Infeasible(
            [DeliveryStaff5],
            "A level 2 test in ICT may no longer be offered.",
            "It stays outstanding or overdue; a host that cannot find a provider records the reason with its own reading of the subject."),
        Gap(
            [TrainersOther, MentorsOther, IqaOther],
            "The lists are mandatory and not complete, so nobody can prove that everything is done.",
            "The matrix is the least; a host adds rows.",
            "RoleRequirements.MatrixOf"),
    ];

    private static Tension Infeasible(ValueList<Clause> clauses, string what, string handling, string? member = null) =>
        Tension.Of(TensionKind.Infeasible, clauses, what, handling, member);

    private static Tension Conflict(ValueList<Clause> clauses, string what, string handling, string? member = null) =>
        Tension.Of(TensionKind.Conflict, clauses, what, handling, member);

    private static Tension Gap(ValueList<Clause> clauses, string what, string handling, string? member = null) =>
        Tension.Of(TensionKind.Gap, clauses, what, handling, member);

    private static Tension Dated(ValueList<Clause> clauses, string what, string handling) =>
        Tension.Of(TensionKind.Dated, clauses, what, handling);
}
