using NodaTime;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Something that happened in moderation, as a host's own log has it. Of one day the order of the log counts.</summary>
/// <remarks>
/// A file keeps its id through returns and resubmissions; a reassessment is another file. A cohort is one month of one
/// provider, such as <c>R1 2017-11</c>.
/// </remarks>
public abstract record ModerationLogEntry
{
    private ModerationLogEntry(LocalDate on) => On = on;

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the file that it is about; null when it is about a cohort or a person.</summary>
    internal virtual string? About => null;

    /// <summary>A file was submitted, or submitted again, into a cohort.</summary>
    /// <param name="On">The day.</param>
    /// <param name="Cohort">The cohort.</param>
    /// <param name="Facts">The file as it was submitted.</param>
    public sealed record Submitted(LocalDate On, string Cohort, CandidateFile Facts) : ModerationLogEntry(On)
    {
        internal override string? About => Facts?.Id;
    }

    /// <summary>A file was scrutinised.</summary>
    /// <param name="On">The day.</param>
    /// <param name="File">The file's id.</param>
    /// <param name="By">Who scrutinised it.</param>
    /// <param name="Outcome">What it led to.</param>
    public sealed record Scrutinised(LocalDate On, string File, string By, ScrutinyOutcome Outcome) : ModerationLogEntry(On)
    {
        internal override string? About => File;
    }

    /// <summary>The assessor revised a file.</summary>
    /// <param name="On">The day.</param>
    /// <param name="File">The file's id.</param>
    public sealed record Revised(LocalDate On, string File) : ModerationLogEntry(On)
    {
        internal override string? About => File;
    }

    /// <summary>The random files of a cohort were drawn.</summary>
    /// <param name="On">The day.</param>
    /// <param name="Cohort">The cohort.</param>
    /// <param name="Provider">The provider whose cohort it is.</param>
    /// <param name="Reviewer">The provider whose peer reviewer, or deputy, drew.</param>
    public sealed record SampleDrawn(LocalDate On, string Cohort, string Provider, string Reviewer) : ModerationLogEntry(On);

    /// <summary>A file was taken into the sample of its cohort.</summary>
    /// <param name="On">The day.</param>
    /// <param name="Cohort">The cohort.</param>
    /// <param name="File">The file's id.</param>
    public sealed record Sampled(LocalDate On, string Cohort, string File) : ModerationLogEntry(On)
    {
        internal override string? About => File;
    }

    /// <summary>A moderator began with a file.</summary>
    /// <param name="On">The day.</param>
    /// <param name="Cohort">The cohort of the event.</param>
    /// <param name="File">The file's id.</param>
    /// <param name="By">The moderator.</param>
    /// <param name="Forms">The forms that the file held.</param>
    public sealed record Moderated(LocalDate On, string Cohort, string File, string By, ValueList<Form> Forms)
        : ModerationLogEntry(On)
    {
        internal override string? About => File;
    }

    /// <summary>Moderators returned a file for its records.</summary>
    /// <param name="On">The day.</param>
    /// <param name="Cohort">The cohort of the event.</param>
    /// <param name="File">The file's id.</param>
    public sealed record Returned(LocalDate On, string Cohort, string File) : ModerationLogEntry(On)
    {
        internal override string? About => File;
    }

    /// <summary>Scrutiny or moderators found a process lacking; another assessment takes the file's place.</summary>
    /// <param name="On">The day.</param>
    /// <param name="File">The file's id.</param>
    public sealed record ProcessFailed(LocalDate On, string File) : ModerationLogEntry(On)
    {
        internal override string? About => File;
    }

    /// <summary>The reassessment after a lacking process was given to an assessor.</summary>
    /// <param name="On">The day.</param>
    /// <param name="File">The id of the file that is superseded.</param>
    /// <param name="To">The assessor who assesses anew.</param>
    public sealed record Reassigned(LocalDate On, string File, string To) : ModerationLogEntry(On)
    {
        internal override string? About => File;
    }

    /// <summary>Moderators endorsed the recommended outcome.</summary>
    /// <param name="On">The day.</param>
    /// <param name="Cohort">The cohort of the event.</param>
    /// <param name="File">The file's id.</param>
    /// <param name="By">The moderator.</param>
    public sealed record Endorsed(LocalDate On, string Cohort, string File, string By) : ModerationLogEntry(On)
    {
        internal override string? About => File;
    }

    /// <summary>Moderators overturned the recommended outcome.</summary>
    /// <param name="On">The day.</param>
    /// <param name="Cohort">The cohort of the event.</param>
    /// <param name="File">The file's id.</param>
    /// <param name="First">The moderator who disagreed.</param>
    /// <param name="Second">The second moderator who concurred, or the senior moderator who upheld it.</param>
    /// <param name="To">The outcome after reclassification.</param>
    public sealed record Overturned(LocalDate On, string Cohort, string File, string First, string Second, RecommendedOutcome To)
        : ModerationLogEntry(On)
    {
        internal override string? About => File;
    }

    /// <summary>A file was put on hold because of another one.</summary>
    /// <param name="On">The day.</param>
    /// <param name="File">The file's id.</param>
    /// <param name="Trigger">The file that became a full reassessment.</param>
    public sealed record Flagged(LocalDate On, string File, string Trigger) : ModerationLogEntry(On)
    {
        internal override string? About => File;
    }

    /// <summary>A file on hold was reviewed. One review that closes several flags is one entry for each.</summary>
    /// <param name="On">The day.</param>
    /// <param name="File">The file's id.</param>
    /// <param name="Trigger">The file because of which it was on hold.</param>
    /// <param name="Result">What the review came to.</param>
    public sealed record Reviewed(LocalDate On, string File, string Trigger, ReviewResult Result) : ModerationLogEntry(On)
    {
        internal override string? About => File;
    }

    /// <summary>An assessor was given feedback after an event.</summary>
    /// <param name="On">The day.</param>
    /// <param name="Cohort">The cohort of the event.</param>
    /// <param name="Assessor">The assessor.</param>
    /// <param name="Reasons">The files for which it says why their outcome was changed.</param>
    public sealed record FeedbackGiven(LocalDate On, string Cohort, string Assessor, ValueList<string> Reasons)
        : ModerationLogEntry(On);

    /// <summary>The event of a cohort closed.</summary>
    /// <param name="On">The day.</param>
    /// <param name="Cohort">The cohort.</param>
    public sealed record EventClosed(LocalDate On, string Cohort) : ModerationLogEntry(On);

    /// <summary>A file's outcome was confirmed.</summary>
    /// <param name="On">The day.</param>
    /// <param name="File">The file's id.</param>
    public sealed record Confirmed(LocalDate On, string File) : ModerationLogEntry(On)
    {
        internal override string? About => File;
    }
}
