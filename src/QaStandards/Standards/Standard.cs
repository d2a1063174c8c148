namespace QaStandards.Standards;

/// <summary>One standard of a framework.</summary>
/// <param name="Number">The published number, from 1.</param>
/// <param name="Group">The heading that the framework puts it under.</param>
/// <param name="Title">Our own short title; never the framework's sentence.</param>
/// <param name="Basis">What the number and the sense of the title rest on.</param>
public sealed record Standard(int Number, string Group, string Title, TitleBasis Basis);
