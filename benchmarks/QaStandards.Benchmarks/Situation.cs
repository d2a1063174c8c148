namespace QaStandards.Benchmarks;

/// <summary>How many files a list has, by where such a list is met.</summary>
public enum Situation
{
    /// <summary>One month's moderation of a provider's region.</summary>
    OneMonth = 66,

    /// <summary>A year of a large provider.</summary>
    LargeProvider = 1_000,

    /// <summary>Several years of an awarding body.</summary>
    AwardingBody = 100_000,

    /// <summary>Everybody, everywhere.</summary>
    NationalCohort = 1_000_000,
}
