using QaStandards.Eligibility;

namespace QaStandards.Tests.Eligibility;

/// <summary>A made-up policy: who may join a town library.</summary>
internal static class Library
{
    public static Policy Rules { get; } = Policy.Of("Library", "Rules of the town library", "2020", "The town");

    public static Clause R1 { get; } = Rule("1", Force.Must, "a reader lives or works in the town");

    public static Clause R2 { get; } = Rule("2", Force.Must, "a reader shows two proofs of identity");

    public static Clause R3 { get; } = Rule("3", Force.Should, "a reader attends the introduction");

    public static Clause R4 { get; } = Rule("4", Force.Must, "a reader under sixteen has a guarantor");

    public static Clause R5 { get; } = Rule("5", Force.Must, "a reader owes nothing");

    public static Clause R6 { get; } = Rule("6", Force.Must, "a reader brings the form, a photograph and the fee");

    public static Clause R7 { get; } = Rule("7", Force.Must, "a card is of a known kind");

    public static Clause R8 { get; } = Rule("8", Force.May, "a reader may leave a telephone number");

    public static Criterion<Reader> LivesHere { get; } = new(R1, "lives in the town", r => r.LivesHere, "move to the town");

    public static Criterion<Reader> WorksHere { get; } = new(R1, "works in the town", r => r.WorksHere, "find work in the town");

    public static Criterion<Reader> Introduced { get; } =
        new(R3, "attended the introduction", r => r.Introduced, "attend the introduction");

    public static Criterion<Reader> Proofs { get; } =
        Criterion<Reader>.AtLeast(R2, "proofs of identity", r => r.Proofs, 2, "bring another proof of identity");

    public static Criterion<Reader> Guarantor { get; } =
        new Criterion<Reader>(R4, "has a guarantor", r => r.HasGuarantor, "name a guarantor")
        .OnlyWhen("reader under sixteen", r => r.Age is { } age ? age < 16 : null);

    public static Criterion<Reader> OwesNothing { get; } =
        new(R5, "owes a fine", r => r.OwesFine, "pay the fine", mustBe: false);

    public static Criteria<Reader> Joining { get; } = new(
        Criterion<Reader>.AnyOf(R1, "tie to the town", LivesHere, WorksHere),
        Proofs,
        Introduced,
        Guarantor,
        OwesNothing);

    public static Reader Ann { get; } = new()
    {
        LivesHere = true,
        WorksHere = false,
        Proofs = 2,
        Introduced = true,
        Age = 40,
        OwesFine = false,
    };

    private static Clause Rule(string locator, Force force, string says) => Clause.Of(Rules, locator, force, says);
}

/// <summary>What is known of somebody who wants to join; null where it is not known.</summary>
internal sealed record Reader
{
    public bool? LivesHere { get; init; }

    public bool? WorksHere { get; init; }

    public long? Proofs { get; init; }

    public bool? Introduced { get; init; }

    public int? Age { get; init; }

    public bool? HasGuarantor { get; init; }

    public bool? OwesFine { get; init; }

    public string? Kind { get; init; }

    public ValueList<string>? Papers { get; init; }
}
