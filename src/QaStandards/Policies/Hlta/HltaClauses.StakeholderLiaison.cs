namespace QaStandards.Policies.Hlta;

/// <content>Stakeholder liaison and support, paragraphs 106 to 121.</content>
public static partial class HltaClauses
{
    public static Clause C106 { get; } =
        Must("106", "Regional providers engage well with everybody who shapes the programme or is touched by it.");

    public static Clause C107 { get; } = Must(
        "107", "Regional providers build relations above all with training and preparation providers, the Teaching Agency, schools, their groups and, where fitting, local authorities.");

    public static Clause C108 { get; } =
        Must("108", "The programme is promoted nationally and the cost is shared in proportion.");

    public static Clause C109 { get; } =
        Must("109", "National material carries the logo of every regional provider and the title of the Partnership.");

    public static Clause C110 { get; } =
        Must("110", "Regional material may leave out the other providers' logos and states membership of the Partnership.");

    public static Clause C111 { get; } =
        May("111", "Regional providers may encourage authorities, groups of schools and schools to commit themselves to HLTAs.");

    public static Clause C112 { get; } =
        Should("112", "Regional providers seek and keep up relations with schools, to raise the programme's profile and good practice.");

    public static Clause C113 { get; } =
        Should("113", "These relations reach every school of the region, publicly funded and independent.");

    public static Clause C114 { get; } =
        Should("114", "Regional providers answer requests for support from any kind of school in their region.");

    public static Clause C115 { get; } =
        Must("115", "A contact point is publicised and can be reached by e-mail and by telephone.");

    public static Clause C116a { get; } =
        Must("116a", "Every enquiry of a stakeholder is acknowledged within three working days.");

    public static Clause C116b { get; } =
        Must("116b", "Every enquiry of a stakeholder is answered in substance within ten working days.");

    public static Clause C117 { get; } =
        Must("117", "Stakeholders are told which support there is, such as helping heads to see training needs.");

    public static Clause C118 { get; } = Must("118", "The charges for every HLTA service are stated.");

    public static Clause C119 { get; } =
        Must("119", "There is a secure record of every applicant and of the assessment with its outcome.");

    public static Clause C120 { get; } =
        May("120", "The Partnership considers now and then whether networking events would help.");

    public static Clause C121 { get; } =
        Must("121", "The Partnership discusses a common approach to such events and shares what was learnt.");
}
