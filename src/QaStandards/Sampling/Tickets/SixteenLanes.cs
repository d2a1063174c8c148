using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QaStandards.Sampling.Tickets;

/// <summary>Sixteen lanes in a vector of 512 bits: AVX-512.</summary>
internal readonly struct SixteenLanes : ILanes<SixteenLanes>
{
    // Truth tables of the three-input instruction: bit i is the answer for the inputs x, y, z that spell i in binary.
    private const byte ParityTable = 0b1001_0110;
    private const byte ChooseTable = 0b1100_1010;
    private const byte MajorityTable = 0b1110_1000;

    private readonly Vector512<uint> words;

    private SixteenLanes(Vector512<uint> words) => this.words = words;

    /// <inheritdoc/>
    public static int Count => Vector512<uint>.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes operator +(SixteenLanes left, SixteenLanes right) => new(left.words + right.words);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Same(uint word) => new(Vector512.Create(word));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Parity(SixteenLanes x, SixteenLanes y, SixteenLanes z) => new(Avx512F.IsSupported
        ? Avx512F.TernaryLogic(x.words, y.words, z.words, ParityTable)
        : x.words ^ y.words ^ z.words);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Choose(SixteenLanes x, SixteenLanes y, SixteenLanes z) => new(Avx512F.IsSupported
        ? Avx512F.TernaryLogic(x.words, y.words, z.words, ChooseTable)
        : z.words ^ (x.words & (y.words ^ z.words)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes Majority(SixteenLanes x, SixteenLanes y, SixteenLanes z) => new(Avx512F.IsSupported
        ? Avx512F.TernaryLogic(x.words, y.words, z.words, MajorityTable)
        : (x.words & y.words) | (z.words & (x.words | y.words)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes RotateRight(SixteenLanes words, [ConstantExpected] byte bits) => new(Avx512F.IsSupported
        ? Avx512F.RotateRight(words.words, bits)
        : (words.words >>> bits) | (words.words << (32 - bits)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SixteenLanes ShiftRight(SixteenLanes words, [ConstantExpected] byte bits) => new(words.words >>> bits);
}
