using System.Diagnostics.CodeAnalysis;

namespace QaStandards.Sampling.Tickets;

/// <summary>
/// Several 32-bit words side by side, one for each message that is hashed at the same time. The compression function is
/// written once over this interface: a struct type argument makes the compiler specialise it for each width.
/// </summary>
/// <remarks>The functions have the names of FIPS 180-4, sections 2.2.2 and 4.1.2.</remarks>
/// <typeparam name="TSelf">The implementing vector.</typeparam>
internal interface ILanes<TSelf>
    where TSelf : unmanaged, ILanes<TSelf>
{
    /// <summary>Gets how many words lie side by side; a multiple of four.</summary>
    static abstract int Count { get; }

    /// <summary>Adds lane by lane, modulo 2^32.</summary>
    static abstract TSelf operator +(TSelf left, TSelf right);

    /// <summary>Returns one word in every lane.</summary>
    static abstract TSelf Same(uint word);

    /// <summary>Returns the exclusive or of the three.</summary>
    static abstract TSelf Parity(TSelf x, TSelf y, TSelf z);

    /// <summary>Ch: returns the bits of y where x is one, else those of z.</summary>
    static abstract TSelf Choose(TSelf x, TSelf y, TSelf z);

    /// <summary>Maj: returns the bits that at least two of the three have.</summary>
    static abstract TSelf Majority(TSelf x, TSelf y, TSelf z);

    /// <summary>ROTR: returns every word rotated to the right.</summary>
    static abstract TSelf RotateRight(TSelf words, [ConstantExpected] byte bits);

    /// <summary>SHR: returns every word shifted to the right.</summary>
    static abstract TSelf ShiftRight(TSelf words, [ConstantExpected] byte bits);
}
