namespace QaStandards.Policies.IctMark.Principles;

/// <summary>Some help that somebody gave to a school.</summary>
/// <param name="Person">Who gave it, by the same ids as the assessors.</param>
/// <param name="School">The school's id.</param>
/// <param name="Kind">How it helped.</param>
/// <param name="Ended">When it ended; not reached while it goes on; null when it is not known.</param>
/// <param name="Organisation">The organisation that it was given for; null when none is known.</param>
public sealed record SupportRecord(
    string Person, string School, SupportKind Kind, Milestone? Ended = null, string? Organisation = null);
