using QaStandards.Standards;

namespace QaStandards.Policies.LjmuItt;

/// <summary>
/// The Teachers' Standards that the agreement's second paragraph names, in force from September 2012, with our own short titles:
/// the eight of part one, and part two as the ninth.
/// </summary>
public static class LjmuStandards
{
    private const string Teaching = "Part one: teaching";
    private const string Conduct = "Part two: personal and professional conduct";

    /// <summary>Gets the framework.</summary>
    public static Framework Framework { get; } = Framework.Of("TS", "Teachers' Standards", "2012",
    [
#pragma warning disable format // a table
        new(1, Teaching, "High expectations of pupils",                       TitleBasis.Published),
        new(2, Teaching, "Good progress and outcomes",                        TitleBasis.Published),
        new(3, Teaching, "Knowledge of subject and curriculum",               TitleBasis.Published),
        new(4, Teaching, "Lessons planned and taught well",                   TitleBasis.Published),
        new(5, Teaching, "Teaching adapted to strengths and needs",           TitleBasis.Published),
        new(6, Teaching, "Accurate and productive assessment",                TitleBasis.Published),
        new(7, Teaching, "Behaviour managed for a good and safe environment", TitleBasis.Published),
        new(8, Teaching, "Wider professional responsibilities",               TitleBasis.Published),
        new(9, Conduct,  "Personal and professional conduct",                 TitleBasis.Published),
#pragma warning restore format
    ]);
}
