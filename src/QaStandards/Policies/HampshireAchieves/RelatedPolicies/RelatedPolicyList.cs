using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.Policies.HampshireAchieves.Post;

namespace QaStandards.Policies.HampshireAchieves.RelatedPolicies;

/// <summary>
/// "Related policies", section 3.1: the eighteen that are part of the framework, their owners, and where they are kept.
/// </summary>
public static class RelatedPolicyList
{
    /// <summary>Gets the eighteen policies, in the order of the framework.</summary>
    public static ValueList<RelatedPolicy> All { get; } =
    [
#pragma warning disable format // a table
        //   by                          title                                               who updates it                                              who sees that it is kept to
        new( C3_1_Admissions,            "Young People's Learning - Admissions",             [YoungPeopleManager],                                       ManagersOrCoordinators ),
        new( C3_1_Bursary,               "Young People's Learning - Bursary",                [SeniorManager, YoungPeopleManager],                        ManagersOrCoordinators ),
        new( C3_1_Attendance,            "Attendance & Punctuality",                         [YoungPeopleManager, AdultLearningManager],                 [AnyManager], isEachForOwnArea: true ),
        new( C3_1_Safeguarding,          "Safeguarding and Prevent",                         [HeadOfService, SeniorManager],                             [AnyManager] ),
        new( C3_1_SEND,                  "Special Educational Needs and Disability",         [SeniorManager],                                            SeniorManagersAndManagers ),
        new( C3_1_Equality,              "Equality, Diversity & Inclusion",                  [SeniorManager],                                            SeniorManagersAndManagers ),
        new( C3_1_Teaching,              "Teaching, Learning and Assessment",                Quality,                                                    ManagersOrCoordinators ),
        new( C3_1_RARPA,                 "RARPA",                                            Quality,                                                    ManagersOrCoordinators ),
        new( C3_1_Skills_for_Life,       "Skills for Life",                                  [AdultQualityCoordinator],                                  ManagersOrCoordinators ),
        new( C3_1_Observation,           "Observation of Teaching, Learning & Assessment",   Quality,                                                    ManagersOrCoordinators ),
        new( C3_1_Internal_assurance,    "Internal Quality Assurance",                       Quality,                                                    ManagersOrCoordinators ),
        new( C3_1_CPD,                   "Continuous Professional Development",              Quality,                                                    ManagersOrCoordinators ),
        new( C3_1_Exams,                 "Qualification & Exams",                            Quality,                                                    ManagersOrCoordinators ),
        new( C3_1_Malpractice,           "Malpractice and Maladministration",                Quality,                                                    ManagersOrCoordinators ),
        new( C3_1_Conflict_of_interest,  "Conflict of Interest",                             Quality,                                                    ManagersOrCoordinators ),
        new( C3_1_Complaints,            "Feedback and Complaints",                          [SeniorManager, QualityManager],                            [AnyManager] ),
        new( C3_1_Health_and_safety,     "General Health and Safety",                        [SeniorManager, QualityManager],                            [AnyManager] ),
        new( C3_1_e_Safety,              "Internet & e-Safety",                              [SeniorManager, AnyCoordinator, DigitalLearningAdviser],    [AnyManager] ),
#pragma warning restore format
    ];

    private static ValueList<Post> Quality => [QualityManager, TeachingCoordinator];

    private static ValueList<Post> ManagersOrCoordinators => [AnyManager, AnyCoordinator];

    private static ValueList<Post> SeniorManagersAndManagers => [SeniorManager, AnyManager];

    /// <summary>Finds one of the eighteen by its title, compared by ordinal; returns whether there is one.</summary>
    public static bool TryFind(string? title, [NotNullWhen(true)] out RelatedPolicy? policy) =>
        (policy = All.FirstOrDefault(each => string.Equals(each.Title, title, StringComparison.Ordinal))) is not null;

    // 3.1. Eighteen policies are part of the framework; others may be held beside them and stand in for none.
    /// <summary>Checks that a host holds all of the eighteen.</summary>
    /// <param name="titles">The titles of the policies that it holds, compared by ordinal; null when they are not known.</param>
    public static Finding Check(IEnumerable<string>? titles) => titles is null
        ? Found.Missing(C3_1, "the policies that are held")
        : Found.Every(C3_1, "policies that are part of the framework", All.Select(policy => policy.Title), titles);

    // 3.1. On SharePoint, in the virtual learning environment, or both.
    /// <summary>Checks that a policy is kept in a place that the framework names.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="locations">Where it is kept; null when that is not known.</param>
    /// <exception cref="ArgumentNullException">The policy or a location is null.</exception>
    public static Finding CheckKept(RelatedPolicy policy, IEnumerable<PolicyLocation>? locations)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (locations is null)
        {
            return Found.Missing(C3_1_Kept, "where the policy is kept").For(policy.Title);
        }

        var held = Periods.Required(locations, nameof(locations)).Select(location => location.Value).Distinct(StringComparer.Ordinal).ToValueList();
        return new Finding(
            C3_1_Kept,
            held.Count > 0 ? Verdict.Satisfied : Verdict.Breached,
            new Measure.AnyOf(held, PolicyLocation.All.Select(location => location.Value).ToValueList())).For(policy.Title);
    }

    // 3.1. Its updaters draft a version and agree to it. 9.0 and C 2.12. The group approves it, and its notes tell the changes.
    /// <summary>Checks a new version of a policy.</summary>
    /// <returns>
    /// Findings about who drafted it, who agreed, the group's approval before it holds, and the summary in the notes.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Findings CheckVersion(RelatedPolicy policy, PolicyVersion version)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(version);
        return
        [
            Drafted(policy, version).For(policy.Title),
            Agreed(policy, version).For(policy.Title),
            Answer.NotAfter(
                AppendixC_2_12,
                "version approved by the group",
                version.Approved,
                "the day from which it holds",
                version.Effective)
                .For(policy.Title),
            Answer.Stated(C9_0d, "summary of the changes in the group's notes", version.IsSummaryInNotes).For(policy.Title),
        ];
    }

    private static Finding Drafted(RelatedPolicy policy, PolicyVersion version) => version.DraftedBy is { } drafter
        ? new(
            policy.By,
            policy.Updaters.Contains(drafter) ? Verdict.Satisfied : Verdict.Breached,
            new Measure.OneOf("drafted by", drafter.Value, policy.Updaters.Select(post => post.Value).ToValueList()))
        : Found.Missing(policy.By, "who drafted it");

    private static Finding Agreed(RelatedPolicy policy, PolicyVersion version)
    {
        var others = policy.IsEachForOwnArea ? [] : policy.Updaters.Where(post => post != version.DraftedBy)
            .Select(post => post.Value).ToValueList();
        return version.DraftedBy is null ? Found.Missing(policy.By, "who drafted it")
            : others.Count == 0 ? new(policy.By, Verdict.NotApplicable, new Measure.Nothing("other post that updates it"))
            : version.AgreedBy is not { } agreed ? Found.Missing(policy.By, "who agreed to the draft")
            : Found.Every(policy.By, "other updaters who agreed", others, agreed.Select(post => post.Value));
    }
}
