namespace QaStandards.Sampling;

/// <summary>Which statement an estimate makes with 95 per cent confidence.</summary>
public enum EstimateSides
{
    /// <summary>At most so many files are faulty: the whole 5 per cent of error lies above.</summary>
    One,

    /// <summary>From so many to so many files are faulty: 2.5 per cent of error lies on either side.</summary>
    Two,
}
