using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace QaStandards.Sampling.Tickets;

/// <summary>Turns four rows of four words into four columns, with shuffles that every processor has.</summary>
internal static class Transposition
{
    /// <summary>Writes word i of the four rows side by side into column i, from the place <paramref name="at"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Write(
        Vector128<uint> a, Vector128<uint> b, Vector128<uint> c, Vector128<uint> d, Span<uint> columns, int width, int at)
    {
        var ac = Lower(a, c);
        var bd = Lower(b, d);
        Even(ac, bd).CopyTo(columns.Slice(at, 4));
        Odd(ac, bd).CopyTo(columns.Slice(at + width, 4));
        ac = Upper(a, c);
        bd = Upper(b, d);
        Even(ac, bd).CopyTo(columns.Slice(at + (2 * width), 4));
        Odd(ac, bd).CopyTo(columns.Slice(at + (3 * width), 4));
    }

    // x0 x1 y0 y1
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Lower(Vector128<uint> x, Vector128<uint> y) => Vector128.ConditionalSelect(
        Vector128.Create(uint.MaxValue, uint.MaxValue, 0, 0), x, Vector128.Shuffle(y, Vector128.Create(0u, 1, 0, 1)));

    // x2 x3 y2 y3
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Upper(Vector128<uint> x, Vector128<uint> y) => Vector128.ConditionalSelect(
        Vector128.Create(uint.MaxValue, uint.MaxValue, 0, 0), Vector128.Shuffle(x, Vector128.Create(2u, 3, 2, 3)), y);

    // x0 y0 x2 y2
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Even(Vector128<uint> x, Vector128<uint> y) => Vector128.ConditionalSelect(
        Vector128.Create(uint.MaxValue, 0, uint.MaxValue, 0), x, Vector128.Shuffle(y, Vector128.Create(0u, 0, 2, 2)));

    // x1 y1 x3 y3
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Odd(Vector128<uint> x, Vector128<uint> y) => Vector128.ConditionalSelect(
        Vector128.Create(uint.MaxValue, 0, uint.MaxValue, 0), Vector128.Shuffle(x, Vector128.Create(1u, 1, 3, 3)), y);
}
