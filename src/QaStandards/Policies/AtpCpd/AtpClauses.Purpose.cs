namespace QaStandards.Policies.AtpCpd;

/// <content>Purpose, scope and authority.</content>
public static partial class AtpClauses
{
    public static Clause Contents { get; } = Describes(
        "Contents", "The headings: purpose, scope, authority, related policies, then induction, the roles, support staff and the two kinds of review.");

    public static Clause Purpose1a { get; } = Describes(
        "Purpose 1a", "CPD is any learning that builds or keeps up knowledge, so that practice stays at a high standard.");

    public static Clause Purpose1b { get; } = Describes("Purpose 1b", "CPD may be technical or not.");

    public static Clause Purpose2 { get; } = Describes(
        "Purpose 2", "The provider wants expert staff, in their trade and as educators, for the sake of what learners achieve.");

    public static Clause Purpose3a { get; } = Must("Purpose 3a", "Staff and leaders owe it to carry out CPD.");

    public static Clause Purpose3b { get; } = Must("Purpose 3b", "They record it; what is not in the log does not count.");

    public static Clause Purpose3c { get; } = Describes(
        "Purpose 3c", "CPD serves knowledge for the role, better provision for learners, the organisation and the person.");

    public static Clause Purpose4 { get; } = Should(
        "Purpose 4", "Everybody is expected to gain further qualifications, and higher ones than those they started with.");

    public static Clause Scope1a { get; } = Must("Scope 1a", "The policy applies to the organisation and to its employees.");

    public static Clause Scope1b { get; } = Describes("Scope 1b", "It is meant to serve employees and those whom they serve.");

    public static Clause Scope2 { get; } = Must(
        "Scope 2", "Whoever does not do what the policy asks of them faces the disciplinary procedure of the staff handbook.");

    public static Clause Authority1a { get; } = Describes("Authority 1a", "The board of directors sets the policy.");

    public static Clause Authority1b { get; } = Must("Authority 1b", "The head of quality answers for putting it into practice.");

    public static Clause Authority2 { get; } = Must("Authority 2", "The board reviews the policy every year.");

    public static Clause RelatedPolicies_1 { get; } = Describes(
        "Related policies (1)", "Read together with the quality assurance plan.");

    public static Clause RelatedPolicies_2 { get; } = Describes(
        "Related policies (2)", "Read together with the equality and diversity policy.");

    public static Clause RelatedPolicies_3 { get; } = Describes(
        "Related policies (3)", "Read together with the policy on safeguarding, Prevent and the use of IT.");

    public static Clause RelatedPolicies_4 { get; } = Describes(
        "Related policies (4)", "Read together with the 2014 professional standards for teachers and trainers in further education.");
}
