using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QaStandards.Sampling.Tickets;

/// <summary>Four lanes in a vector of 128 bits: SSE2, AdvSimd or WebAssembly, and so nearly everywhere.</summary>
internal readonly struct FourLanes : ILanes<FourLanes>
{
    // Truth tables of the three-input instruction: bit i is the answer for the inputs x, y, z that spell i in binary.
    private const byte ParityTable = 0b1001_0110;
    private const byte ChooseTable = 0b1100_1010;
    private const byte MajorityTable = 0b1110_1000;

    private readonly Vector128<uint> words;

    private FourLanes(Vector128<uint> words) => this.words = words;

    /// <inheritdoc/>
    public static int Count => Vector128<uint>.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator +(FourLanes left, FourLanes right) => new(left.words + right.words);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Same(uint word) => new(Vector128.Create(word));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Parity(FourLanes x, FourLanes y, FourLanes z) => new(Avx512F.VL.IsSupported
        ? Avx512F.VL.TernaryLogic(x.words, y.words, z.words, ParityTable)
        : x.words ^ y.words ^ z.words);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Choose(FourLanes x, FourLanes y, FourLanes z) => new(Avx512F.VL.IsSupported
        ? Avx512F.VL.TernaryLogic(x.words, y.words, z.words, ChooseTable)
        : z.words ^ (x.words & (y.words ^ z.words)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Majority(FourLanes x, FourLanes y, FourLanes z) => new(Avx512F.VL.IsSupported
        ? Avx512F.VL.TernaryLogic(x.words, y.words, z.words, MajorityTable)
        : (x.words & y.words) | (z.words & (x.words | y.words)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes RotateRight(FourLanes words, [ConstantExpected] byte bits) => new(Avx512F.VL.IsSupported
        ? Avx512F.VL.RotateRight(words.words, bits)
        : (words.words >>> bits) | (words.words << (32 - bits)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes ShiftRight(FourLanes words, [ConstantExpected] byte bits) => new(words.words >>> bits);
}
