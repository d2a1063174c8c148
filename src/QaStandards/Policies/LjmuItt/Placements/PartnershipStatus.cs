using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>How far a partnership with a school has come.</summary>
public sealed class PartnershipStatus : SmartEnum<PartnershipStatus, string>
{
    /// <summary>Not yet asked.</summary>
    public static readonly PartnershipStatus Prospect = new(nameof(Prospect), "prospect");

    /// <summary>Asked about placements, with an Offers Form.</summary>
    public static readonly PartnershipStatus OfferInvited = new(nameof(OfferInvited), "offer-invited");

    /// <summary>Placements are offered.</summary>
    public static readonly PartnershipStatus Offered = new(nameof(Offered), "offered");

    /// <summary>The agreement holds.</summary>
    public static readonly PartnershipStatus Active = new(nameof(Active), "active");

    /// <summary>The form is older than two years.</summary>
    public static readonly PartnershipStatus Lapsed = new(nameof(Lapsed), "lapsed");

    /// <summary>A concern about quality is open.</summary>
    public static readonly PartnershipStatus ConcernOpen = new(nameof(ConcernOpen), "concern-open");

    /// <summary>The Liaison Tutor discusses it with the school.</summary>
    public static readonly PartnershipStatus InDiscussion = new(nameof(InDiscussion), "in-discussion");

    /// <summary>A plan for improvement runs.</summary>
    public static readonly PartnershipStatus ImprovementPlan = new(nameof(ImprovementPlan), "improvement-plan");

    /// <summary>An end is considered, and discussed.</summary>
    public static readonly PartnershipStatus TerminationConsidered = new(nameof(TerminationConsidered), "termination-considered");

    /// <summary>The university has ended the partnership.</summary>
    public static readonly PartnershipStatus Terminated = new(nameof(Terminated), "terminated");

    /// <summary>The school has left.</summary>
    public static readonly PartnershipStatus Withdrawn = new(nameof(Withdrawn), "withdrawn");

    /// <summary>The school has not joined.</summary>
    public static readonly PartnershipStatus Declined = new(nameof(Declined), "declined");

    private PartnershipStatus(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every status, in the order of a partnership's life.</summary>
    public static ValueList<PartnershipStatus> All { get; } =
    [
        Prospect, OfferInvited, Offered, Active, Lapsed, ConcernOpen, InDiscussion, ImprovementPlan, TerminationConsidered,
        Terminated, Withdrawn, Declined,
    ];

    /// <summary>Returns the status with a published code.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static PartnershipStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out PartnershipStatus? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
