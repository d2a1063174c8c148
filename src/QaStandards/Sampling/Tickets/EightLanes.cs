using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QaStandards.Sampling.Tickets;

/// <summary>
/// Eight lanes in a vector of 256 bits: AVX2, or the 256-bit form of AVX-512 on processors that avoid the wider one.
/// </summary>
internal readonly struct EightLanes : ILanes<EightLanes>
{
    // Truth tables of the three-input instruction: bit i is the answer for the inputs x, y, z that spell i in binary.
    private const byte ParityTable = 0b1001_0110;
    private const byte ChooseTable = 0b1100_1010;
    private const byte MajorityTable = 0b1110_1000;

    private readonly Vector256<uint> words;

    private EightLanes(Vector256<uint> words) => this.words = words;

    /// <inheritdoc/>
    public static int Count => Vector256<uint>.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator +(EightLanes left, EightLanes right) => new(left.words + right.words);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Same(uint word) => new(Vector256.Create(word));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Parity(EightLanes x, EightLanes y, EightLanes z) => new(Avx512F.VL.IsSupported
        ? Avx512F.VL.TernaryLogic(x.words, y.words, z.words, ParityTable)
        : x.words ^ y.words ^ z.words);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Choose(EightLanes x, EightLanes y, EightLanes z) => new(Avx512F.VL.IsSupported
        ? Avx512F.VL.TernaryLogic(x.words, y.words, z.words, ChooseTable)
        : z.words ^ (x.words & (y.words ^ z.words)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Majority(EightLanes x, EightLanes y, EightLanes z) => new(Avx512F.VL.IsSupported
        ? Avx512F.VL.TernaryLogic(x.words, y.words, z.words, MajorityTable)
        : (x.words & y.words) | (z.words & (x.words | y.words)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes RotateRight(EightLanes words, [ConstantExpected] byte bits) => new(Avx512F.VL.IsSupported
        ? Avx512F.VL.RotateRight(words.words, bits)
        : (words.words >>> bits) | (words.words << (32 - bits)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes ShiftRight(EightLanes words, [ConstantExpected] byte bits) => new(words.words >>> bits);
}
