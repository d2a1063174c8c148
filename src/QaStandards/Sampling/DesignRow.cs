using System;
using QaStandards.Standards;

namespace QaStandards.Sampling;

/// <summary>One row of a sampling design: a clause, which files it speaks about, and what it asks for.</summary>
/// <typeparam name="T">The caller's type of a file.</typeparam>
public abstract class DesignRow<T>
{
    private DesignRow(Clause by, string what)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        By = by;
        What = what;
    }

    /// <summary>Gets the clause.</summary>
    public Clause By { get; }

    /// <summary>Gets what the row counts, in the plural, as it stands in findings: "resubmitted files".</summary>
    public string What { get; }

    /// <summary>Returns a row that takes every file with a property.</summary>
    /// <exception cref="ArgumentException">An argument is null, or the text is empty.</exception>
    public static DesignRow<T> TakeAll(Clause by, string what, Func<T, bool> where) => new Mandatory(by, what, where);

    /// <summary>
    /// Returns a row that draws at least a size of a population by ticket, from the part of it that is not mandatory.
    /// </summary>
    /// <param name="by">The clause.</param>
    /// <param name="what">What is counted, in the plural.</param>
    /// <param name="where">The population.</param>
    /// <param name="size">How many are drawn at least.</param>
    /// <param name="ofPool">Whether the size is taken of the pool alone; otherwise of the whole population.</param>
    /// <exception cref="ArgumentException">An argument is null, or the text is empty.</exception>
    public static DesignRow<T> Draw(Clause by, string what, Func<T, bool> where, SampleSize size, bool ofPool = false) =>
        new Random(by, what, where, size, ofPool);

    /// <summary>
    /// Returns a row that draws more files of the keys in a risk band, from the part of the population that is not mandatory.
    /// The host supplies the bands and how much each asks for; files that the draw took already count.
    /// </summary>
    /// <exception cref="ArgumentException">An argument is null, or the text is empty.</exception>
    public static DesignRow<T> Intensify(Clause by, string what, FileKey<T> key, Func<T, bool> where) =>
        new Intensity(by, what, key, where);

    /// <summary>Returns a row that wants every key seen at least a number of times in the year.</summary>
    /// <exception cref="ArgumentException">An argument is null, or the number is less than one.</exception>
    public static DesignRow<T> Cover(Clause by, FileKey<T> key, int atLeast = 1) => new Coverage(by, key, atLeast);

    /// <summary>Returns a row that lets the event widen the sample to every file of a key.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DesignRow<T> Widen(Clause by, FileKey<T> key) => new Widening(by, key);

    /// <summary>Returns a row that has standards of the file itself examined whenever the file is selected.</summary>
    /// <exception cref="ArgumentException">An argument is null, or the text is empty.</exception>
    public static DesignRow<T> Examine(Clause by, string what, Func<T, StandardSet?> standards) => new Own(by, what, standards);

    /// <summary>Returns a row that has the standards agreed for the event examined.</summary>
    /// <param name="by">The clause.</param>
    /// <param name="fact">The name of the agreed standards; the finding is Undetermined and names it when they are not given.</param>
    /// <param name="inEveryFile">
    /// Whether each of them is examined in every selected file; otherwise it is enough that some selected file has it, and the
    /// finding is Open while none has.
    /// </param>
    /// <exception cref="ArgumentException">An argument is null, or the text is empty.</exception>
    public static DesignRow<T> ExamineAgreed(Clause by, string fact, bool inEveryFile = true)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fact);
        return new Agreed(by, fact, inEveryFile);
    }

    /// <summary>Returns a row that wants every standard of the framework examined in the year.</summary>
    /// <exception cref="ArgumentException">An argument is null, or the text is empty.</exception>
    public static DesignRow<T> CoverStandards(Clause by, string what) => new EveryStandard(by, what);

    internal abstract class Selecting : DesignRow<T>
    {
        private protected Selecting(Clause by, string what, Func<T, bool> where)
            : base(by, what)
        {
            ArgumentNullException.ThrowIfNull(where);
            Where = where;
        }

        public Func<T, bool> Where { get; }
    }

    internal sealed class Mandatory(Clause by, string what, Func<T, bool> where) : Selecting(by, what, where);

    internal sealed class Random : Selecting
    {
        public Random(Clause by, string what, Func<T, bool> where, SampleSize size, bool ofPool)
            : base(by, what, where)
        {
            ArgumentNullException.ThrowIfNull(size);
            Size = size;
            OfPool = ofPool;
        }

        public SampleSize Size { get; }

        public bool OfPool { get; }
    }

    internal sealed class Intensity : Selecting
    {
        public Intensity(Clause by, string what, FileKey<T> key, Func<T, bool> where)
            : base(by, what, where)
        {
            ArgumentNullException.ThrowIfNull(key);
            Key = key;
        }

        public FileKey<T> Key { get; }
    }

    internal sealed class Coverage : DesignRow<T>
    {
        public Coverage(Clause by, FileKey<T> key, int atLeast)
            : base(by, (key ?? throw new ArgumentNullException(nameof(key))).Plural)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
            Key = key;
            AtLeast = atLeast;
        }

        public FileKey<T> Key { get; }

        public int AtLeast { get; }
    }

    internal sealed class Widening(Clause by, FileKey<T> key)
        : DesignRow<T>(by, (key ?? throw new ArgumentNullException(nameof(key))).Plural)
    {
        public FileKey<T> Key { get; } = key;
    }

    internal sealed class Own : DesignRow<T>
    {
        public Own(Clause by, string what, Func<T, StandardSet?> standards)
            : base(by, what)
        {
            ArgumentNullException.ThrowIfNull(standards);
            Standards = standards;
        }

        public Func<T, StandardSet?> Standards { get; }
    }

    internal sealed class Agreed(Clause by, string fact, bool inEveryFile) : DesignRow<T>(by, fact)
    {
        public bool InEveryFile { get; } = inEveryFile;
    }

    internal sealed class EveryStandard(Clause by, string what) : DesignRow<T>(by, what);
}
