using QaStandards.Standards;

namespace QaStandards.Policies.AtpCpd;

/// <summary>
/// The 20 professional standards of 2014 for teachers and trainers in further education, in their three groups, with our own short
/// titles. The edition of 2022 also has 20, groups and words them otherwise, and is another framework.
/// </summary>
public static class FurtherEducationStandards
{
    private const string Values = "Professional values and attributes";
    private const string Knowledge = "Professional knowledge and understanding";
    private const string Skills = "Professional skills";

    private static readonly TitleBasis P = TitleBasis.Published;
    private static readonly TitleBasis R = TitleBasis.Recalled;

    /// <summary>Gets the framework.</summary>
    public static Framework Framework { get; } = Framework.Of("FE", "Professional standards for teachers and trainers in further education", "2014",
    [
#pragma warning disable format // a table
        new( 1, Values,    "Reflecting on what suits a diversity of learners",         P),
        new( 2, Values,    "Questioning own practice, values and beliefs",             R),
        new( 3, Values,    "Inspiring learners and raising aspirations",               R),
        new( 4, Values,    "Choosing strategies creatively",                           R),
        new( 5, Values,    "Promoting diversity, equality and inclusion",              R),
        new( 6, Values,    "Good working relations with colleagues and learners",      R),

        new( 7, Knowledge, "Current knowledge of the own subject",                     R),
        new( 8, Knowledge, "Current knowledge of research in education",               R),
        new( 9, Knowledge, "Applying theory of teaching, learning and assessment",     R),
        new(10, Knowledge, "Evaluating practice with others and judging its impact",   R),
        new(11, Knowledge, "Encouraging positive behaviour",                           R),
        new(12, Knowledge, "Knowing the role and its responsibilities",                R),

        new(13, Skills,    "Motivating learners to make progress",                     R),
        new(14, Skills,    "Planning and delivering safe, inclusive programmes",       R),
        new(15, Skills,    "Technology that supports learners",                        R),
        new(16, Skills,    "Needs in maths and English",                               R),
        new(17, Skills,    "Learners who share responsibility for their goals",        R),
        new(18, Skills,    "Fair assessment and timely feedback",                      R),
        new(19, Skills,    "Current expertise, kept up with employers",                R),
        new(20, Skills,    "Contributing to improvement of the organisation",          R),
#pragma warning restore format
    ]);

    /// <summary>Gets all 20 standards as a set.</summary>
    public static StandardSet All { get; } = Framework.All;

    /// <summary>Gets the empty set.</summary>
    public static StandardSet None { get; } = Framework.None;

    /// <summary>Returns a set by numbers.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">A number is not from 1 to 20.</exception>
    public static StandardSet Set(params System.ReadOnlySpan<int> numbers) => Framework.Set(numbers);
}
