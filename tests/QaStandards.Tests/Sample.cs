namespace QaStandards.Tests;

/// <summary>A policy of nobody's, for tests of the vocabulary.</summary>
internal static class Sample
{
    public static Policy Policy { get; } = Policy.Of("LIB", "Rules of the library", "Second edition", "The library");

    public static Clause Must { get; } = Clause.Of(Policy, "3(1)", Force.Must, "A borrower holds a card.");

    public static Clause Should { get; } = Clause.Of(Policy, "4", Force.Should, "Books come back within three weeks.");

    public static Clause May { get; } = Clause.Of(Policy, "5", Force.May, "A reader may reserve a book.");

    public static Measure Card(bool held) => new Measure.Stated("card held", held, true);

    public static Finding Kept { get; } = new(Must, Verdict.Satisfied, Card(true));

    public static Finding Broken { get; } = new(Must, Verdict.Breached, Card(false));

    public static Finding Late { get; } = new(Should, Verdict.Breached, new Measure.AtMost("weeks", 4, 3));

    public static Reading Week { get; } = Reading.Of(
        "LIB-R01", "Which days are a week?", [Should], ("seven-days", "Any seven days."), ("iso-week", "Monday to Sunday."));
}
