using QaStandards.Sampling;

namespace QaStandards.Tests.Sampling;

/// <summary>A design over plain ids, of a made-up policy: it draws a size from all files.</summary>
internal static class PlainDesign
{
    public static Policy Policy { get; } = Policy.Of("TEST", "A made-up policy", "first", "nobody");

    public static Clause Draws { get; } = Clause.Of(Policy, "1", Force.Must, "A sample is drawn.");

    public static SamplingDesign<string> Of(SampleSize size) => new(
        Policy, id => id, [], [], [DesignRow<string>.Draw(Draws, "files", _ => true, size)]);
}
