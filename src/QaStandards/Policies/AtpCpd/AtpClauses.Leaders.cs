namespace QaStandards.Policies.AtpCpd;

/// <content>Lead IQA, leaders and support staff.</content>
public static partial class AtpClauses
{
    public static Clause Leaders1a { get; } = Must(
        "Leaders 1a", "Senior leaders and managers take safeguarding qualifications at level 4 or above.");

    public static Clause Leaders1b { get; } = Must("Leaders 1b", "Those cover safer recruitment.");

    public static Clause Leaders2_1 { get; } = Must("Leaders 2(1)", "Equality and diversity at level 3 or above is taken.");

    public static Clause Leaders2_2 { get; } = Must("Leaders 2(2)", "Prevent at level 3 or above is taken.");

    public static Clause Leaders3a { get; } = Should(
        "Leaders 3a", "They work towards qualifications in leadership and management.");

    public static Clause Leaders3b { get; } = Should(
        "Leaders 3b", "They work towards chartered manager status, or have what follows.");

    public static Clause Leaders3c { get; } = Should("Leaders 3c", "The other way is membership of the ILM or the CMI.");

    public static Clause Leaders4 { get; } = Must("Leaders 4", "The quality nominee attends Ofsted's training for nominees.");

    public static Clause Engagement1 { get; } = Must("Engagement 1", "Information, advice and guidance at level 3 or above.");

    public static Clause Engagement2 { get; } = Must("Engagement 2", "English at level 2 or above.");

    public static Clause Engagement3 { get; } = Must("Engagement 3", "Maths at level 2 or above.");

    public static Clause Engagement4 { get; } = Must("Engagement 4", "ICT at level 2 or above.");

    public static Clause Engagement5 { get; } = Must("Engagement 5", "Equality and diversity at level 2.");

    public static Clause Engagement6 { get; } = Must("Engagement 6", "Safeguarding at level 2.");

    public static Clause Administration1 { get; } = Must(
        "Administration 1", "Information, advice and guidance at level 2 or above.");

    public static Clause Administration2 { get; } = Must("Administration 2", "English at level 2 or above.");

    public static Clause Administration3 { get; } = Must("Administration 3", "Maths at level 2 or above.");

    public static Clause Administration4 { get; } = Must("Administration 4", "ICT at level 2 or above.");

    public static Clause Administration5 { get; } = Must("Administration 5", "Equality and diversity at level 2.");

    public static Clause Administration6 { get; } = Must("Administration 6", "Safeguarding at level 2.");

    public static Clause SupportStaff { get; } = Must(
        "Support staff", "All support staff get training that supports their role.");

    public static Clause SupportStaff_1 { get; } = May("Support staff (1)", "It may be about funding and compliance.");

    public static Clause SupportStaff_2 { get; } = May("Support staff (2)", "It may be about Ofsted.");

    public static Clause SupportStaff_3 { get; } = May("Support staff (3)", "It may be about office software.");
}
