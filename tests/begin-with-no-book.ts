// All test files of one browser share one origin, and so one database: none finds there what another one left.
await new Promise<void>((resolve, reject) => {
  const request = indexedDB.deleteDatabase('keyside');
  request.onsuccess = () => resolve();
  request.onerror = () => reject(request.error);
});

export {};
