namespace QaStandards;

/// <summary>One answer to the question of a <see cref="Reading"/>.</summary>
public sealed record Choice
{
    internal Choice(string reading, string code, string says, bool IsDefault)
    {
        ReadingCode = reading;
        Code = code;
        Says = says;
        this.IsDefault = IsDefault;
    }

    /// <summary>Gets the code of the reading that this answers.</summary>
    public string ReadingCode { get; }

    /// <summary>Gets the short code, such as <c>iso-week</c>.</summary>
    public string Code { get; }

    /// <summary>Gets what the choice means.</summary>
    public string Says { get; }

    /// <summary>Gets whether the library takes this choice unless the host decides otherwise.</summary>
    public bool IsDefault { get; }

    /// <summary>Returns the reading and the choice, such as <c>HLTA-R03=met-not-mandatory</c>.</summary>
    public override string ToString() => $"{ReadingCode}={Code}";
}
