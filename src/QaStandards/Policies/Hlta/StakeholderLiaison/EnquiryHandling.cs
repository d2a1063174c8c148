using QaStandards.Lifecycles;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.Policies.Hlta.StakeholderLiaison.EnquiryStatus;

namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>The life of an enquiry, HLTA Code of Practice, paragraph 116. The days are checked by <see cref="Enquiries"/>.</summary>
public static class EnquiryHandling
{
    /// <summary>Gets the table. A prompt answer needs no acknowledgement of its own.</summary>
    public static Lifecycle<EnquiryStatus, EnquiryEvent, Enquiry> Lifecycle { get; } = new(
        statuses: All,
        starts: [Received],
        finals: [Answered],
        closedBy: C116b,
#pragma warning disable format // a table
        //   from          on                        to            by
        new( Received,     EnquiryEvent.Acknowledge, Acknowledged, C116a ),
        new( Received,     EnquiryEvent.Answer,      Answered,     C116b ),
        new( Acknowledged, EnquiryEvent.Answer,      Answered,     C116b ));
#pragma warning restore format
}
