namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>What happens to an enquiry.</summary>
public enum EnquiryEvent
{
    /// <summary>Somebody acknowledges it.</summary>
    Acknowledge,

    /// <summary>Somebody answers it in substance.</summary>
    Answer,
}
